import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';

const expected = 'en webbadress som börjar med https:// (eller http://)';
// A host of at least two parts, without user name; then a path, a question or a fragment.
const bad = '\\s<>"\'\\\\';
const shape = `^https?://[^${bad}/?#@.]+(?:\\.[^${bad}/?#@.]+)+(?:[/?#][^${bad}]*)?$`;

/** The address of a page outside the site. */
export function webAddress(wording: Wording): Field<string> {
  return {
    ...wording,
    required: true,
    expected,
    zod: z.custom<string>(isWebAddress, 'Skriv hela adressen, med https:// först.'),
    widget: { widget: 'string', pattern: [shape, 'Skriv hela adressen, med https:// först'] },
    json: { type: 'string', format: 'uri', pattern: shape },
  };
}

/**
 * Whether a value is an absolute http(s) address of a named host, without user name or spaces, and
 * with a host that looks like what it is: no number, no letters of two scripts, none in disguise.
 */
export function isWebAddress(value: unknown): value is string {
  if (typeof value !== 'string' || !new RegExp(shape, 'u').test(value)) return false;
  const [, host = ''] = /^https?:\/\/([^/?#:]*)/u.exec(value) ?? [];
  const { hostname } = URL.parse(value) ?? {};
  if (hostname === undefined || /^[\d.]+$/u.test(hostname)) return false;
  const isOneScript = latinHost.test(host) || !/\p{Script=Latin}/u.test(host);
  return isOneScript && lettersOnly.test(host) && host.normalize('NFKC') === host;
}

const latinHost = /^[\w.\u00c0-\u024f-]+$/u;
const lettersOnly = /^[\p{L}\p{M}\p{N}._-]+$/u;
