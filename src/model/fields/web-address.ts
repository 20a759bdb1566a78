import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';

const expected = 'en webbadress som börjar med https:// (eller http://)';

/** The address of a page outside the site. */
export function webAddress(wording: Wording): Field<string> {
  return {
    ...wording,
    required: true,
    expected,
    zod: z.custom<string>(isWebAddress, 'Skriv hela adressen, med https:// först.'),
    widget: { widget: 'string', pattern: ['^https?://\\S+$', 'Börja med https://'] },
    json: { type: 'string', format: 'uri', pattern: '^https?://' },
  };
}

/** Whether a value is an absolute http(s) address without user name, password or spaces. */
export function isWebAddress(value: unknown): value is string {
  if (typeof value !== 'string' || !/^https?:\/\/[^\s<>"'\\]+$/u.test(value)) return false;
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return url.username === '' && url.password === '' && url.hostname.includes('.');
}
