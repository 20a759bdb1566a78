/** A page's offer of its document. */
export interface Offer {
  /** The content file, as reports name it. */
  readonly file: string;
  /** The commit that changed it last; absent where that is not known. */
  readonly version: string | undefined;
  /** The document's address, base path included. */
  readonly address: string;
}

const offer =
  /<p class="for-screens" data-document="([^"]*)"(?: data-version="([^"]*)")?>(\s*<a href="([^"]*)"[^>]*>[^<]*<\/a>\s*\()pdf,/u;

/** What document a page offers, if any. */
export function offerOn(html: string): Offer | undefined {
  const [, file, version, , address] = offer.exec(html) ?? [];
  return file === undefined || address === undefined ? undefined : { file, version, address };
}

/** The page with the document's size in its offer. */
export function withSize(html: string, size: string): string {
  return html.replace(
    offer,
    (...groups: string[]) => `<p class="for-screens">${groups[3] ?? ''}pdf, ${size},`,
  );
}
