import type { Absolute } from './events.ts';

/**
 * HTML of ours as it can stand on its own, away from the site: with whole addresses, each picture
 * in the one type that all programs know, and without drawings, whose numbers stand in the table
 * beside them.
 */
export function wholeAddresses(html: string, page: string, absolute: Absolute): string {
  return html
    .replace(/<svg\b.*?<\/svg>|<source\b[^>]*>/gsu, '')
    .replace(/ (href|src)="([#/][^"]*)"/gu, (_, name: string, address: string) => {
      const whole = address.startsWith('#') ? page + address : (absolute?.(address) ?? address);
      return ` ${name}="${whole}"`;
    });
}
