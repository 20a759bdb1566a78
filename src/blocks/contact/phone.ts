/** What a phone number may be written with: digits, spaces, hyphens, brackets and a plus first. */
export const phoneShape = /^\+?[\d\s()‑–-]*\d[\d\s()‑–-]*$/u;

/** The address that calls a number: `tel:+46401234567`. */
export function phoneAddress(phone: string): string {
  return `tel:${phone.replace(/\(0\)/gu, '').replace(/[^\d+]/gu, '')}`;
}

/** The number as written, but never broken across lines. */
export function phoneShown(phone: string): string {
  return phone.replace(/\s/gu, '\u00a0').replace(/-/gu, '\u2011');
}
