import { collectionNames, startSlug, type Language } from '../model/index.ts';
import type { Archive } from './archive.ts';
import type { Drawing } from './drawings.ts';
import type { Entry } from './entry.ts';
import { listCards } from './list-cards.ts';
import { once } from './once.ts';
import { textCard } from './text-card.ts';

/** What other sites show of a page when somebody shares it. */
export interface Card {
  /** The page's address, without the base path. */
  readonly address: string;
  readonly language: Language;
  /** Whether the page leads to many texts, and is none itself. */
  readonly isList: boolean;
  readonly title: string;
  /** What kind of page it is; empty where that says nothing. */
  readonly kind: string;
  /** When it took place, as exactly as that is known; empty where it has no time. */
  readonly when: string;
  /** One, four or nine; none where nothing is known to draw. */
  readonly drawings: readonly Drawing[];
}

/** All cards, by the address of their page: each text in each language, and the lists. */
export const cards = once(async (archive): Promise<ReadonlyMap<string, Card>> => {
  const entries = collectionNames.flatMap((name): readonly Entry[] => archive[name]);
  const texts = entries.flatMap((entry) =>
    entry.languages.map((language) => textCard(archive, entry, language)),
  );
  const all = [...listCards(archive), ...(await Promise.all(texts))];
  return new Map(all.map((card) => [card.address, card]));
});

/** The card of a page, or of the nearest page above it: a list's later pages have its card. */
export async function cardAt(archive: Archive, address: string): Promise<Card> {
  const all = await cards(archive);
  for (let path = address; path !== '/'; path = path.replace(/[^/]*\/$/u, '')) {
    const card = all.get(path);
    if (card) return card;
  }
  const start = all.get('/');
  if (!start) throw new Error('The start page has no card');
  return start;
}

/** The address of a card's picture. */
export function cardAddress({ address }: Card): string {
  return `/kort/${address === '/' ? startSlug : address.slice(1, -1)}.png`;
}
