import type { APIRoute, GetStaticPaths } from 'astro';
import { cardAddress, cards, openArchive, type Card } from '../../archive/index.ts';
import { cardPicture } from '../../cards/index.ts';

/** Every card; none where the site's address is not known, since no page can then name them. */
export const getStaticPaths = (async () => {
  const all = import.meta.env.SITE ? await cards(await openArchive()) : new Map<string, Card>();
  return [...all.values()].map((card) => ({
    params: { path: cardAddress(card).slice('/kort/'.length, -'.png'.length) },
    props: { card },
  }));
}) satisfies GetStaticPaths;

/** Draws one card. */
export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await cardPicture(card, (await openArchive()).site));
