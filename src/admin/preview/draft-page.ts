import { useEffect, useMemo, useRef, useState } from 'react';
import { checkText } from '../../check/text.ts';
import {
  fingerprint,
  isSisterLanguage,
  languages,
  original,
  type CollectionName,
  type DataOf,
  type Language,
  type Problem,
} from '../../model/index.ts';
import { parse } from '../../text/parse.ts';
import type { FileFormat } from '../text/file.ts';
import { asItIsNow } from '../widgets/made-from-value.ts';
import { adviceOn } from './advice.ts';
import type { DraftFacts, DraftText, Surroundings } from './draft.ts';
import type { LoadPages, RenderedPage } from './page.ts';

interface FormMap {
  readonly toJS: () => Readonly<Record<string, unknown>>;
}

/** What Decap gives a preview. */
export interface PreviewProps {
  readonly entry: {
    readonly get: ((name: 'data') => FormMap) &
      // The Swedish text's form, where the form of a translation is shown (one of the patches).
      ((name: 'swedish') => FormMap | undefined) &
      ((name: 'slug') => string | undefined);
    readonly getIn: (path: readonly string[]) => unknown;
  };
  readonly getAsset: (path: string) => { readonly toString: () => string } | undefined;
  readonly window: Window;
}

/** What the preview knows of the site. */
export interface PreviewSite extends Omit<Surroundings, 'asset'> {
  readonly css: string;
  readonly loadPages: LoadPages;
}

type Data = DataOf<CollectionName>;

interface Rendered {
  /** Absent until a draft is first without faults. */
  readonly page?: RenderedPage;
  /** What the page leaves out, and why. */
  readonly notices: readonly string[];
}

/** A draft's page, and what is to be said of the draft. */
export interface DraftPage extends Rendered {
  readonly problems: readonly Problem[];
  readonly advice: readonly string[];
}

/** Renders the page of the draft in a form; a draft with faults has none: what was right last stays. */
export function useDraftPage(
  { entry: typed, getAsset }: PreviewProps,
  name: CollectionName,
  format: FileFormat,
  site: PreviewSite,
): DraftPage {
  const [rendered, setRendered] = useState<Rendered>({ notices: [] });
  const entry = useSettled(typed);
  const slug = entry.get('slug') ?? 'utkast';
  const check = (form: FormMap, language: Language) => {
    const source = format.toFile(form.toJS()) || '---\n---\n';
    return { source, ...checkText(source, { collection: name, slug, language }, 'utkast', parse) };
  };
  const written = writtenLanguages(entry);
  const language = languageOf(entry);
  const form = entry.get('data');
  const { source, problems, text, body } = useMemo(() => check(form, language), [form, slug]);
  // A translation's page has the Swedish text's facts, and says whether it still follows it.
  const swedishForm = entry.get('swedish');
  const swedish = useMemo(() => swedishForm && check(swedishForm, original), [swedishForm, slug]);
  const stale = swedish !== undefined && isBehind(form.toJS().madeFrom, swedish.source);
  const last = useRef<Data>(undefined);
  const sound = language === original ? text : swedish?.text;
  if (sound) last.current = sound.data as Data;
  const data = last.current ?? site.archive[name].find((one) => one.slug === slug)?.data;
  useEffect(() => {
    if (!text || !body || !data) return undefined;
    let isLatest = true;
    const asset = (path: string) => getAsset(path)?.toString();
    const facts: DraftFacts = { data, stale, languages: [original, ...written] };
    renderDraft({ ...text, ...body }, facts, { ...site, asset }).then(
      (latest) => isLatest && setRendered(latest),
      (error: unknown) => {
        reportError(error);
        if (isLatest)
          setRendered(({ page }) => ({ ...(page ? { page } : {}), notices: [unshown] }));
      },
    );
    return () => {
      isLatest = false;
    };
  }, [source, swedish?.source, language, written.join(' ')]);
  const advice = body ? adviceOn(body.tree, new Set(written)) : [];
  return { ...rendered, problems, advice };
}

/** How long nothing is typed before the preview follows, in milliseconds: a long text takes as long. */
const pause = 300;

/** A value as it last was for a while: what is made of it would slow down who types. */
function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

const unshown = 'Sidan kan inte visas just nu. Spara utkastet och ladda sedan om redigeraren.';

/** The pages and what renders them are large: they are fetched when a preview is first shown. */
async function renderDraft(
  text: DraftText,
  facts: DraftFacts,
  site: PreviewSite & Surroundings,
): Promise<Rendered> {
  const [pages, { renderPage, draftOf }] = await Promise.all([
    site.loadPages(),
    import('./rendering.ts'),
  ]);
  const { draft, notices } = draftOf(text, facts, site);
  return { page: await renderPage(pages, draft), notices };
}

/** Whether a translation, once it is saved, is made from another Swedish text than this. */
function isBehind(madeFrom: unknown, swedish: string): boolean {
  const followsWhenSaved = madeFrom === undefined || madeFrom === '' || madeFrom === asItIsNow;
  return !followsWhenSaved && madeFrom !== fingerprint(swedish);
}

/** The other languages that the draft has. */
function writtenLanguages(entry: PreviewProps['entry']): Language[] {
  return (Object.keys(languages) as Language[]).filter(
    (tag) => tag !== original && entry.getIn(['i18n', tag, 'data', 'title']),
  );
}

/** The language whose form is shown: Decap gives its data as the entry's own. */
function languageOf(entry: PreviewProps['entry']): Language {
  const shown = entry.get('data');
  const tag = Object.keys(languages).find((one) => entry.getIn(['i18n', one, 'data']) === shown);
  return tag !== undefined && isSisterLanguage(tag) ? tag : original;
}
