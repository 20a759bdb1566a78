/** An address that another has taken the place of; `to` may be on another host. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Stands before what is on this host, while an address is brought into letters that a host can read. */
const here = 'https://here.invalid';

/**
 * Lasting redirects in the file `_redirects`, as Netlify and Cloudflare read it. Other hosts serve
 * the pages that lead on, which every build has too. A page may be asked for without its last slash.
 */
export function writeRedirects(redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ from, to }) =>
      [from, from.slice(0, -1)].map(
        (one) => `${encodeURI(one)} ${new URL(to, here).href.replace(here, '')} 301\n`,
      ),
    )
    .join('');
}

/** Reads a file `_redirects` that `writeRedirects` has written. */
export function readRedirects(text: string): readonly Redirect[] {
  return text.split('\n').flatMap((line) => {
    const [from, to] = line.split(' ');
    return from !== undefined && to !== undefined ? [{ from: decodeURI(from), to }] : [];
  });
}
