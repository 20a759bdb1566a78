import type { APIRoute, GetStaticPaths } from 'astro';
import { openArchive, type Entry } from '../../archive/index.ts';
import { absoluteAt } from '../../components/address.ts';
import { calendarOf, writeCalendar } from '../../feeds/index.ts';
import { isOnDay } from '../../model/index.ts';

/** Every event that is known to the day. */
export const getStaticPaths = (async () =>
  (await openArchive()).events
    .filter(({ data }) => isOnDay(data.when))
    .map((event) => ({ params: { slug: event.slug }, props: { event } }))) satisfies GetStaticPaths;

/** Writes a calendar with one event. */
export const GET: APIRoute<{ event: Entry<'events'> }> = async ({ props: { event }, site }) => {
  const list = { title: event.data.title, events: [event] };
  const text = writeCalendar(calendarOf(await openArchive(), list, absoluteAt(site)));
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
