/** An address that another has taken the place of; `to` may be on another host. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Lasting redirects in the file `_redirects`, as Netlify and Cloudflare read it. Other hosts serve
 * the pages that lead on, which every build has too. A page may be asked for without its last slash.
 */
export function writeRedirects(redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ from, to }) =>
      [from, from.slice(0, -1)].map((one) => `${encodeURI(one)} ${to} 301\n`),
    )
    .join('');
}
