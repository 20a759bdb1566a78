/**
 * Stands between the parts of a compound in the index, where Pagefind takes it for the end of a
 * word: it then finds the compound whole and by each part. Nobody is ever shown it.
 */
const marker = '||';

const between = /(?<=\p{L})\|\|(?=\p{L})/gu;

/** Writes the parts of a compound as the index has them. */
export function joinParts(parts: readonly string[]): string {
  return parts.join(marker);
}

/** Writes a text of the index as it stands on the page. */
export function withoutMarkers(text: string): string {
  return text.replaceAll(between, '');
}
