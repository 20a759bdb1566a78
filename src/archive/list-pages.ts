import type { Entry } from './entry.ts';
import type { EventList } from './lists.ts';

/** One page of a list in the archive. */
export interface ListPage {
  readonly list: EventList;
  /** Counted from 1. */
  readonly number: number;
  /** How many pages the list has. */
  readonly count: number;
  readonly address: string;
  readonly events: readonly Entry<'events'>[];
}

const pageSize = 50;

/** A list cut into pages of 50 events, each with an address of its own. */
export function pagesOf(list: EventList): ListPage[] {
  return cut(list, list.events).map(({ items: events, ...page }) => ({ list, events, ...page }));
}

/** The items of any list, cut into pages of 50; a list with nothing in it has one page. */
export function cut<Item>(list: { readonly address: string }, items: readonly Item[]) {
  const count = Math.max(1, Math.ceil(items.length / pageSize));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    address: addressOfPage(list, index + 1),
    items: items.slice(index * pageSize, (index + 1) * pageSize),
  }));
}

/** The address of a list's page; the first has the list's own. */
export function addressOfPage({ address }: { readonly address: string }, number: number): string {
  return number === 1 ? address : `${address}sida-${number}/`;
}
