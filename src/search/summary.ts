import type { Texts } from '../i18n/index.ts';
import type { Answer } from './find.ts';

/** Says how many pages were found, and for which of the words where no page has all. */
export function summary(
  { results: { length }, fewerWords }: Pick<Answer, 'results' | 'fewerWords'>,
  texts: Pick<Texts['search'], 'none' | 'one' | 'many' | 'someWords'>,
): string {
  if (length === 0) return texts.none;
  const count = `${length} ${length === 1 ? texts.one : texts.many}`;
  return fewerWords === undefined ? count : `${count}: ”${fewerWords}”. ${texts.someWords}`;
}
