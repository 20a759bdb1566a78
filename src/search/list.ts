import type { Page } from './catalogue.ts';
import type { Hit } from './find.ts';
import type { SearchForm } from './form.ts';
import { resultItem, type ResultItem } from './results.ts';

const pageSize = 10;

/** How many texts are fetched first, so that they need not share a slow line with the others. */
const firstFilled = 5;

/**
 * The list of hits: it is replaced by new ones, and grows by its button. What stays in it stays where
 * it is, and texts come to their hits when they are there.
 */
export function resultList({ list, more }: Pick<SearchForm, 'list' | 'more'>, base: string) {
  let waiting: readonly Hit[] = [];
  let shown = new Map<Page, ResultItem>();

  const itemsOf = (hits: readonly Hit[]): readonly ResultItem[] =>
    hits.map(({ page }) => shown.get(page) ?? resultItem(page, base));

  const keep = (hits: readonly Hit[]): void => {
    waiting = hits;
    more.hidden = waiting.length === 0;
  };

  const fill = async (hits: readonly Hit[], isWanted: () => boolean): Promise<void> => {
    await Promise.all(
      hits.map(async ({ page, text }) => {
        const found = await text?.();
        if (found && isWanted()) shown.get(page)?.show(found);
      }),
    );
  };

  more.addEventListener('click', () => {
    const next = waiting.slice(0, pageSize);
    const items = itemsOf(next);
    for (const [at, item] of items.entries()) {
      const hit = next[at];
      if (hit) shown.set(hit.page, item);
    }
    list.append(...items.map(({ element }) => element));
    const rest = waiting.slice(pageSize);
    keep(rest);
    items[0]?.element.querySelector('a')?.focus();
    void fill(next, () => waiting === rest);
  });

  return {
    /** Shows the hits of other words, and their texts unless by then nobody waits for them. */
    replace(hits: readonly Hit[], asked: string, isWanted: () => boolean): void {
      list.dataset.asked = asked;
      const first = hits.slice(0, pageSize);
      const items = itemsOf(first);
      shown = new Map(first.map(({ page }, at) => [page, items[at] ?? resultItem(page, base)]));
      arrange(
        list,
        items.map(({ element }) => element),
      );
      keep(hits.slice(pageSize));
      void fill(first.slice(0, firstFilled), isWanted).then(() =>
        isWanted() ? fill(first.slice(firstFilled), isWanted) : undefined,
      );
    },
  };
}

// What is where it should be is not moved, so that it keeps the focus.
function arrange(list: HTMLElement, items: readonly HTMLElement[]): void {
  for (const child of [...list.children]) {
    if (!items.includes(child as HTMLElement)) child.remove();
  }
  for (const [at, item] of items.entries()) {
    const there = list.children[at];
    if (there !== item) list.insertBefore(item, there ?? null);
  }
}
