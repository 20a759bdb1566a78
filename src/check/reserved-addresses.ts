import { fixedAddresses, languages } from '../model/index.ts';

/** The addresses that the site itself uses. */
export const reservedAddresses: ReadonlySet<string> = new Set([
  ...fixedAddresses,
  '/404/',
  '/admin/',
  '/assets/',
  '/kalla/',
  '/media/',
  '/pagefind/',
  '/data/',
  ...Object.values(languages).flatMap(({ path }) => (path === '' ? [] : `/${path}/`)),
]);
