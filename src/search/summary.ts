import type { Texts } from '../i18n/index.ts';
import type { Answer } from './find.ts';

/** Says how many pages were found, and for which words where they are not those that were asked for. */
export function summary(
  { hits: { length }, instead }: Pick<Answer, 'hits' | 'instead'>,
  texts: Pick<Texts['search'], 'none' | 'one' | 'many' | 'someWords' | 'respelt'>,
): string {
  if (length === 0) return texts.none;
  const count = `${length} ${length === 1 ? texts.one : texts.many}`;
  if (!instead) return count;
  return `${count}: ”${instead.words}”. ${instead.isRespelt ? texts.respelt : texts.someWords}`;
}
