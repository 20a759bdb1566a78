import type { Element } from 'hast';
import type { MediaFacts, PictureCopy, RenderContext } from './block.ts';
import { h } from './element.ts';

/** The text's column in `styles/`, in CSS pixels, and how wide a window has to be to hold it. */
const column = 576;
const whole = column + 64;

/**
 * A picture in `content/media/`, with its size so that the page doesn't jump, and its copies for
 * the browser to choose among.
 */
export function mediaImage(
  context: RenderContext,
  path: string,
  alt: string,
  title?: string | null,
): Element {
  const { address, width, height, early, copies = [] } = context.media(path) ?? {};
  const plain = copies.at(-1);
  const image = h('img', {
    src: plain?.address ?? address ?? context.href(path),
    alt,
    title: title ?? undefined,
    width,
    height,
    loading: 'lazy',
    decoding: 'async',
  });
  if (!plain) return image;
  const sources = sourcesOf(copies.slice(0, -1), plain.width);
  const inTime = h('picture', {}, sources, image);
  return h('span', { className: ['picture-frame'] }, early && inItsPlace(early), inTime);
}

function sourcesOf(copies: NonNullable<MediaFacts['copies']>, width: number): Element[] {
  const sizes =
    width < column ? `${width}px` : `(min-width: ${whole}px) ${column}px, calc(100vw - 2rem)`;
  const candidates = (ofType: readonly PictureCopy[]) =>
    ofType.map((copy) => `${copy.address} ${copy.width}w`).join(', ');
  return [...Map.groupBy(copies, ({ type }) => type)].map(([type, ofType]) =>
    h('source', { type, srcSet: candidates(ofType), sizes }),
  );
}

// In an SVG, since a style attribute is refused by the site's own policy, and since neither
// documents nor feeds take drawings along.
function inItsPlace(early: string): Element {
  const whole = { width: '100%', height: '100%', preserveAspectRatio: 'none' };
  return h(
    'svg',
    { className: ['picture-early'], ariaHidden: 'true', width: '16', height: '16' },
    h('image', { href: early, ...whole }),
  );
}
