import type { Absolute } from './events.ts';

/** A tag as it stands: what is within its quotation marks belongs to it, `<` and `>` too. */
const tag = /(<(?:[^"'>]|"[^"]*"|'[^']*')*>)/u;

/**
 * HTML of ours as it can stand on its own, away from the site: with whole addresses, each picture
 * in the one type that all programs know, and without drawings, whose numbers stand in the table
 * beside them.
 */
export function wholeAddresses(html: string, page: string, absolute: Absolute): string {
  let drawings = 0;
  return html
    .split(tag)
    .map((piece, index) => {
      if (piece.startsWith('<svg')) drawings += 1;
      const isLeftOut = drawings > 0 || piece.startsWith('<source');
      if (piece.startsWith('</svg')) drawings -= 1;
      if (isLeftOut) return '';
      const isTag = index % 2 === 1;
      return isTag ? withWholeAddress(piece, page, absolute) : piece;
    })
    .join('');
}

function withWholeAddress(tagText: string, page: string, absolute: Absolute): string {
  return tagText.replace(/ (href|src)="([#/][^"]*)"/gu, (_, name: string, address: string) => {
    const whole = address.startsWith('#') ? page + address : (absolute?.(address) ?? address);
    return ` ${name}="${whole}"`;
  });
}
