import { withPeriodWords } from './periods.ts';

const asking = /^(?:vad|vem|vilka|vilken|vilket|hur|när|var|varför|finns|kan|får|ska)$/u;

/** What questions ask with besides, and what answers them has not. */
const askedWith =
  /^(?:ofta|många|mycket|länge|betyder|heter|kallas|hålls|sker|händer|görs|gör|fungerar|kostar|hittar|menas)$/u;

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
 * hardly a page that answers it asks it. Of all else it leaves out `i` and `på`, with which half
 * the language's words begin, unless it is a phrase in quotation marks.
 */
export function searchedWords(asTyped: string): string {
  const typed = withPeriodWords(asTyped.replaceAll(/[”“„«»]/gu, '"').replaceAll(/\s+/gu, ' '));
  const words = typed.split(/\s+/u);
  if (words.length === 1 || typed.includes('"')) return typed;
  const isQuestion = words.length > 2 && asking.test(words[0]?.toLowerCase() ?? '');
  const carrying = isQuestion
    ? words.slice(1).filter((word) => !isSmall(word) && !askedWith.test(word.toLowerCase()))
    : words.filter((word) => word.length > 2 || !isSmall(word));
  return carrying.join(' ') || typed;
}
