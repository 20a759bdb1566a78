import { identityOf, type Archive, type Entry } from '../archive/index.ts';
import { textsIn } from '../i18n/index.ts';
import { isOnDay, lastDayOf, original } from '../model/index.ts';
import type { Calendar, CalendarEvent } from './calendar.ts';

/** What makes an address whole: `/x/` → `https://…/x/`; absent where the site's is not known. */
export type Absolute = ((address: string) => string) | undefined;

/** A calendar of those events that are known to the day. */
export function calendarOf(
  { site }: Archive,
  { title, events }: { readonly title: string; readonly events: readonly Entry<'events'>[] },
  absolute: Absolute,
): Calendar {
  return {
    name: title === site.name ? title : `${site.name}: ${title}`,
    maker: site.name,
    timeZone: site.timeZone,
    events: events
      .filter(({ data }) => isOnDay(data.when))
      .map((event) => calendarEventOf(event, site.name, absolute)),
  };
}

function calendarEventOf(event: Entry<'events'>, site: string, absolute: Absolute): CalendarEvent {
  const { data, address, changed, changes } = event;
  const words = textsIn(original).events;
  const access = Object.entries(data.access ?? {}).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`${words.accessRows[name as keyof typeof words.accessRows]}: ${value}`],
  );
  const signUp = data.signUp?.address;
  const url = absolute?.(address);
  return {
    uid: identityOf(site, event),
    sequence: Math.max(0, changes - 1),
    changed: changed ?? lastDayOf(data.when),
    when: data.when,
    title: data.state === 'cancelled' ? `${words.states.cancelled}: ${data.title}` : data.title,
    description: [
      data.summary,
      ...access,
      ...(signUp === undefined ? [] : [`${words.signUp}: ${signUp}`]),
      ...(url === undefined ? [] : [url]),
    ].join('\n'),
    place: data.place ?? (data.online === true ? words.online : undefined),
    url,
    isCancelled: data.state === 'cancelled',
  };
}
