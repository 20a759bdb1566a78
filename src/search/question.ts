const asking = /^(?:vad|vem|vilka|vilken|vilket|hur|när|var|varför|finns|kan|får|ska)$/u;

const small = new Set(
  `att av blev blir den det då en ett för från hade han har hon hos i jag kan man med ni när och om
  på ska som till ut var vi vid är`.split(/\s+/u),
);

/** Whether a word is one of those that stand on nearly every page: `och`, `en`, `på`. */
export function isSmall(word: string): boolean {
  return small.has(word.toLowerCase());
}

/**
 * What to search for: of a question like `vad är ett dialogforum?` the words that carry it, since
 * hardly a page that answers it asks it. All else is searched for as it is typed.
 */
export function searchedWords(typed: string): string {
  const words = typed.split(/\s+/u);
  const first = words[0]?.toLowerCase() ?? '';
  if (words.length < 3 || !asking.test(first) || typed.includes('"')) return typed;
  const carrying = words.slice(1).filter((word) => !isSmall(word));
  return carrying.join(' ') || typed;
}
