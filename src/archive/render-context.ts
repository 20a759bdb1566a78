import type { MediaFacts, RenderContext } from '../blocks/index.ts';
import type { Language } from '../model/index.ts';
import { withBase } from './base.ts';

/** What blocks know of the site: addresses under its base path, files by their facts. */
export function renderContext(
  language: Language,
  base: string,
  mediaAt: (path: string) => MediaFacts | undefined,
): RenderContext {
  const placed = <Placed extends { readonly address: string }>(one: Placed) => ({
    ...one,
    address: withBase(one.address, base),
  });
  return {
    language,
    href: (address) => withBase(address, base),
    media: (path) => {
      const facts = mediaAt(path);
      return facts && { ...placed(facts), copies: facts.copies?.map(placed) ?? [] };
    },
  };
}
