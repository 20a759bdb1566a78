import type { APIRoute, GetStaticPaths } from 'astro';
import { feeds, openArchive, type Subscription } from '../../archive/index.ts';
import { absoluteAt, href } from '../../components/address.ts';
import { feedOf, writeAtom } from '../../feeds/index.ts';
import { feedAddress } from '../../model/index.ts';

/** Every feed. */
export const getStaticPaths = (async () =>
  feeds(await openArchive()).map((feed) => ({
    params: { path: feed.path },
    props: { feed },
  }))) satisfies GetStaticPaths;

/** Writes one feed. */
export const GET: APIRoute<{ feed: Subscription }> = async ({ props: { feed }, site }) => {
  const absolute = absoluteAt(site);
  const own = feedAddress(feed.path, 'atom');
  const self = absolute?.(own) ?? href(own);
  const text = writeAtom(await feedOf(await openArchive(), feed, absolute), self);
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
