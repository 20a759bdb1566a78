/** The plurals whose vowel is another than that of their singular, which no stem has in common. */
const plurals = new Map(
  Object.entries({
    böcker: 'bok',
    bröder: 'bror',
    bönder: 'bonde',
    döttrar: 'dotter',
    fötter: 'fot',
    händer: 'hand',
    länder: 'land',
    nätter: 'natt',
    rötter: 'rot',
    städer: 'stad',
    stränder: 'strand',
    söner: 'son',
    tänder: 'tand',
  }),
);

const ending = new RegExp(`(?:${[...plurals.keys()].join('|')})(?:na)?s?$`, 'u');

/** `idéverkstad` for `idéverkstäder`; a word whose plural keeps its vowel stays as it is. */
export function singularOf(word: string): string {
  return word.replace(ending, (plural) => {
    const indefinite = plural.replace(/s$/u, '').replace(/(?<=r)na$/u, '');
    return plurals.get(indefinite) ?? plural;
  });
}

/** The singulars of those of the words whose plural has another vowel. */
export function singularsOf(words: Iterable<string>): ReadonlyMap<string, string> {
  const pairs = [...words].map((word) => [word, singularOf(word)] as const);
  return new Map(pairs.filter(([plural, singular]) => plural !== singular));
}
