import type { MediaFacts, RenderContext } from '../blocks/index.ts';
import type { Language, Site } from '../model/index.ts';
import { withBase } from './base.ts';

interface Known {
  readonly archivedLinks: Site['archivedLinks'];
  readonly mediaAt: (path: string) => MediaFacts | undefined;
}

/** What blocks know of the site: addresses under its base path, files and kept copies. */
export function renderContext(
  language: Language,
  base: string,
  { archivedLinks, mediaAt }: Known,
): RenderContext {
  const copies = new Map(archivedLinks.map((copy) => [copy.address, copy]));
  const placed = <Placed extends { readonly address: string }>(one: Placed) => ({
    ...one,
    address: withBase(one.address, base),
  });
  return {
    language,
    href: (address) => withBase(address, base),
    archivedCopy: (address) => copies.get(address),
    media: (path) => {
      const facts = mediaAt(path);
      return facts && { ...placed(facts), copies: facts.copies?.map(placed) ?? [] };
    },
  };
}
