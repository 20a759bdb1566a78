import type { APIRoute, GetStaticPaths } from 'astro';
import { formerAddresses, openArchive } from '../archive/index.ts';
import { href } from '../components/address.ts';
import { writeRedirects } from '../delivery/redirects.ts';

/** One file; its name begins with what Astro takes for a private page. */
export const getStaticPaths = (() => [
  { params: { redirects: '_redirects' } },
]) satisfies GetStaticPaths;

/** Writes the redirects that a host may read. */
export const GET: APIRoute = async () => {
  const redirects = formerAddresses(await openArchive()).flatMap(({ from, to }) =>
    to === undefined ? [] : [{ from: href(from), to: to.startsWith('/') ? href(to) : to }],
  );
  return new Response(writeRedirects(redirects));
};
