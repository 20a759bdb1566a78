import { renderContext } from '../../archive/render-context.ts';
import type { Entry } from '../../archive/entry.ts';
import type { CheckedText } from '../../check/checked.ts';
import type { Body } from '../../check/text.ts';
import { addressOf, original, type Language } from '../../model/index.ts';
import { renderHtml } from '../../text/render.ts';
import { publish, type Draft, type StoredArchive } from './browser/archive.ts';
import { contentOf } from './page.ts';

/** What a preview knows of the site around a draft. */
export interface Surroundings {
  readonly archive: StoredArchive;
  /** The site's root, with slashes at both ends. */
  readonly base: string;
  /** The address of a file that has been added to the draft. */
  readonly asset: (path: string) => string | undefined;
}

/** A sound text as it was parsed. */
export type DraftText = Omit<CheckedText, keyof Body> & Body;

/** A sound text as its page needs it; `data` are the Swedish text's, `languages` all it has. */
export function draftOf(
  text: DraftText,
  data: Entry['data'],
  languages: readonly Language[],
  { archive, base, asset }: Surroundings,
): Draft {
  const { collection, slug, language, tree, headings } = text;
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
  return {
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
      languages,
    },
    text: {
      language,
      title: text.data.title,
      summary: text.data.summary,
      address: addressOf(collection, slug, language),
      stale: false,
      file: `content/${collection}/${slug}${language === original ? '' : `.${language}`}.mdx`,
      isEmpty: html.trim() === '',
      html,
      words: '',
      Content: contentOf(html),
      headings: [...headings.values()],
    },
  };
}
