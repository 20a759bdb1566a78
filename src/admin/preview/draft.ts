import { renderContext } from '../../archive/render-context.ts';
import type { Entry } from '../../archive/entry.ts';
import type { CheckedText } from '../../check/checked.ts';
import type { Body } from '../../check/text.ts';
import { addressOf, original, type Language } from '../../model/index.ts';
import { renderHtml } from '../../text/render.ts';
import { publish, type Draft, type StoredArchive } from './browser/archive.ts';
import { shownData } from './shown-data.ts';

/** What a preview knows of the site around a draft. */
export interface Surroundings {
  archive: StoredArchive;
  /** The site's root, with slashes at both ends. */
  readonly base: string;
  /** The address of a file that has been added to the draft. */
  readonly asset: (path: string) => string | undefined;
}

/** A sound text as it was parsed. */
export type DraftText = Omit<CheckedText, keyof Body> & Body;

/** What a draft's page needs to know that its text does not say. */
export interface DraftFacts {
  /** The Swedish text's data. */
  readonly data: Entry['data'];
  /** All languages that the text has. */
  readonly languages: readonly Language[];
  /** Whether the Swedish text has changed since this translation was made. */
  readonly stale: boolean;
}

/** A sound text as its page needs it, and what the page leaves out. */
export function draftOf(
  text: DraftText,
  facts: DraftFacts,
  { archive: whole, base, asset }: Surroundings,
): { readonly draft: Draft; readonly notices: readonly string[] } {
  const { collection, slug, language, tree, headings } = text;
  const { data, archive, notices } = shownData(collection, slug, facts.data, whole);
  publish(archive);
  const published = archive[collection].find((entry) => entry.slug === slug);
  const context = renderContext(language, base, {
    archivedLinks: archive.site.archivedLinks,
    mediaAt: (path) =>
      archive.media.find(({ address }) => address === path) ?? {
        address: asset(path) ?? path,
        size: 0,
      },
  });
  const html = renderHtml(tree, headings, context);
  const draft: Draft = {
    entry: {
      collection,
      slug,
      data,
      address: addressOf(collection, slug),
      file: `content/${collection}/${slug}.mdx`,
      changed: published?.changed,
      commit: published?.commit,
      changes: published?.changes ?? 0,
      translated: published?.translated ?? {},
      isNew: published?.isNew ?? false,
      languages: facts.languages,
    },
    text: {
      language,
      title: text.data.title,
      summary: text.data.summary,
      address: addressOf(collection, slug, language),
      stale: facts.stale,
      file: `content/${collection}/${slug}${language === original ? '' : `.${language}`}.mdx`,
      isEmpty: html.trim() === '',
      html,
      words: '',
      headings: [...headings.values()],
    },
  };
  return { draft, notices };
}
