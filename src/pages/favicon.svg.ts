import type { APIRoute } from 'astro';
import { iconOf, openArchive } from '../archive/index.ts';

/** The icon in a browser's tab. */
export const GET: APIRoute = async () =>
  new Response(iconOf(await openArchive()), { headers: { 'content-type': 'image/svg+xml' } });
