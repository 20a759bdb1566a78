import { createElement as h, useEffect, useRef, useState, type ReactNode } from 'react';
import { checkText } from '../../check/text.ts';
import {
  isSisterLanguage,
  languages,
  original,
  type CollectionName,
  type DataOf,
  type Language,
} from '../../model/index.ts';
import { parse } from '../../text/parse.ts';
import type { FileFormat } from '../text/file.ts';
import { adviceOn } from './advice.ts';
import type { DraftText, Surroundings } from './draft.ts';
import type { LoadPages, RenderedPage } from './page.ts';
import { inTheme } from './site-styles.ts';

interface FormMap {
  readonly toJS: () => Readonly<Record<string, unknown>>;
}

/** What Decap gives a preview. */
export interface PreviewProps {
  readonly entry: {
    readonly get: ((name: 'data') => FormMap) & ((name: 'slug') => string | undefined);
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

/** The preview of a collection's drafts: the site's own page, as it would be if it were published. */
export function previewOf(name: CollectionName, format: FileFormat, site: PreviewSite) {
  return function Preview({ entry, getAsset, window }: PreviewProps): ReactNode {
    const [isDark, setDark] = useState(false);
    const [isNarrow, setNarrow] = useState(false);
    const [page, setPage] = useState<RenderedPage>();
    const [fault, setFault] = useState('');
    const swedish = useRef<Data>(undefined);
    const frame = window.frameElement as HTMLElement | null;
    if (frame) frame.style.maxInlineSize = isNarrow ? '360px' : '';
    const written = writtenLanguages(entry);
    const language = languageOf(entry);
    const slug = entry.get('slug') ?? 'utkast';
    const source = format.toFile(entry.get('data').toJS()) || '---\n---\n';
    const { problems, text, body } = checkText(
      source,
      { collection: name, slug, language },
      'utkast',
      parse,
    );
    if (text && language === original) swedish.current = text.data as Data;
    const data = swedish.current ?? publishedData(site, name, slug);
    // A text with faults has no page: what was right last stays in sight.
    useEffect(() => {
      if (!text || !body || !data) return undefined;
      let isLatest = true;
      const asset = (path: string) => getAsset(path)?.toString();
      const around = { ...site, asset };
      renderDraft({ ...text, ...body }, data, [original, ...written], around).then(
        (rendered) => {
          if (!isLatest) return;
          setPage(rendered);
          setFault('');
        },
        (error: unknown) => isLatest && setFault(String(error)),
      );
      return () => {
        isLatest = false;
      };
    }, [source, language, written.join(' ')]);
    const advice = body ? adviceOn(body.tree, new Set(written)) : [];
    const toggle = (label: string, isOn: boolean, set: (isOn: boolean) => void) =>
      h('button', { type: 'button', 'aria-pressed': isOn, onClick: () => set(!isOn) }, label);
    return h(
      'div',
      {},
      h('style', {}, inTheme(site.css, isDark)),
      h(
        'aside',
        { className: 'fact-box', 'aria-label': 'Om utkastet' },
        h(
          'p',
          {},
          toggle('Mörkt', isDark, setDark),
          ' ',
          toggle('Smal skärm', isNarrow, setNarrow),
        ),
        h(
          'ul',
          {},
          problems.map(({ found, fix }, index) =>
            h(
              'li',
              { key: `problem-${index}` },
              h('strong', {}, 'Att rätta: '),
              `${found}. ${fix}`,
            ),
          ),
          fault && h('li', {}, `Sidan kan inte visas än: ${fault}`),
          advice.map((line) => h('li', { key: line }, line)),
        ),
      ),
      page &&
        h('div', {
          className: 'page',
          lang: page.lang,
          dir: page.direction,
          dangerouslySetInnerHTML: { __html: page.html },
        }),
    );
  };
}

/** The pages and what renders them are large: they are fetched when a preview is first shown. */
async function renderDraft(
  text: DraftText,
  data: Data,
  languagesOfText: readonly Language[],
  site: PreviewSite & Surroundings,
): Promise<RenderedPage> {
  const [pages, { renderPage, draftOf }] = await Promise.all([
    site.loadPages(),
    import('./rendering.ts'),
  ]);
  return renderPage(pages, draftOf(text, data, languagesOfText, site));
}

function publishedData({ archive }: PreviewSite, name: CollectionName, slug: string) {
  return archive[name].find((one) => one.slug === slug)?.data;
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
