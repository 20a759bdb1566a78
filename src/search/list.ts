import type { Answer } from './find.ts';
import type { SearchForm } from './form.ts';
import { resultItem } from './results.ts';

const pageSize = 10;

type Results = Answer['results'];

/** The list of hits: it is replaced when the new ones are there, and grows by its button. */
export function resultList({ list, more }: Pick<SearchForm, 'list' | 'more'>) {
  let waiting: Results = [];

  const items = async (results: Results): Promise<HTMLLIElement[]> =>
    (await Promise.all(results.slice(0, pageSize).map((result) => result.data()))).map(resultItem);

  const keep = (results: Results): void => {
    waiting = results.slice(pageSize);
    more.hidden = waiting.length === 0;
  };

  more.addEventListener('click', () => {
    const results = waiting;
    void items(results).then((next) => {
      if (results !== waiting) return;
      list.append(...next);
      keep(results);
      next[0]?.querySelector('a')?.focus();
    });
  });

  return {
    /** Shows other hits, unless by then nobody waits for them any more. */
    async replace(results: Results, isWanted: () => boolean): Promise<boolean> {
      const next = await items(results);
      if (!isWanted()) return false;
      list.replaceChildren(...next);
      keep(results);
      return true;
    },
  };
}
