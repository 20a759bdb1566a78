import type { APIRoute } from 'astro';
import { openArchive, touchIconOf } from '../archive/index.ts';

/** The icon on a phone's home screen. */
export const GET: APIRoute = async () => new Response(await touchIconOf(await openArchive()));
