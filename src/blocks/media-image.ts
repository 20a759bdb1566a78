import type { Element } from 'hast';
import type { RenderContext } from './block.ts';
import { h } from './element.ts';

/** An `img` of a picture in `content/media/`, with its size so that the page doesn't jump. */
export function mediaImage(context: RenderContext, path: string, alt: string): Element {
  const facts = context.media(path);
  return h('img', {
    src: facts?.address ?? context.href(path),
    alt,
    width: facts?.width,
    height: facts?.height,
    loading: 'lazy',
    decoding: 'async',
  });
}
