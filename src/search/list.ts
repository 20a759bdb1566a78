import type { Answer } from './find.ts';
import type { SearchForm } from './form.ts';
import { titlesFirst } from './rank.ts';
import { resultItem } from './results.ts';

const pageSize = 10;

/** How many are shown first, so that they need not share a slow line with the others. */
const firstShown = 5;

type Results = Answer['results'];

/** The list of hits: it is replaced when the new ones are there, and grows by its button. */
export function resultList({ list, more }: Pick<SearchForm, 'list' | 'more'>) {
  let waiting: Results = [];

  const items = async (results: Results, ranked?: string): Promise<HTMLLIElement[]> =>
    titlesFirst(await Promise.all(results.map((result) => result.data())), ranked).map(resultItem);

  const keep = (results: Results): void => {
    waiting = results.slice(pageSize);
    more.hidden = waiting.length === 0;
  };

  more.addEventListener('click', () => {
    const results = waiting;
    void items(results.slice(0, pageSize)).then((next) => {
      if (results !== waiting) return;
      list.append(...next);
      keep(results);
      next[0]?.querySelector('a')?.focus();
    });
  });

  return {
    /** Shows other hits, unless by then nobody waits for them any more. */
    async replace(
      { results, ranked }: Pick<Answer, 'results' | 'ranked'>,
      isWanted: () => boolean,
    ): Promise<boolean> {
      const next = await items(results.slice(0, firstShown), ranked);
      if (!isWanted()) return false;
      list.replaceChildren(...next);
      more.hidden = true;
      void items(results.slice(firstShown, pageSize)).then((others) => {
        if (!isWanted()) return;
        list.append(...others);
        keep(results);
      });
      return true;
    },
  };
}
