import type { APIRoute, GetStaticPaths } from 'astro';
import { calendars, openArchive, type Entry, type Subscription } from '../../archive/index.ts';
import { absoluteAt } from '../../components/address.ts';
import { calendarOf, writeCalendar } from '../../feeds/index.ts';

/** Every calendar that people can subscribe to. */
export const getStaticPaths = (async () =>
  calendars(await openArchive()).map((calendar) => ({
    params: { path: calendar.path },
    props: { calendar },
  }))) satisfies GetStaticPaths;

/** Writes one calendar. */
export const GET: APIRoute<{ calendar: Subscription<Entry<'events'>> }> = async ({
  props: { calendar },
  site,
}) => {
  const list = { title: calendar.title, events: calendar.entries };
  const text = writeCalendar(calendarOf(await openArchive(), list, absoluteAt(site)));
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
