/** The interface in Swedish; the other languages have the same keys. */
export const sv = {
  skipToContent: 'Hoppa till innehållet',
  blocks: {},
};
