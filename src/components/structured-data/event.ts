import type { Event, Organization, Place, Thing } from 'schema-dts';
import { find, type Archive, type Entry } from '../../archive/index.ts';
import { endOf, startOf } from '../../model/index.ts';
import type { Whole } from '../address.ts';

type Role = Entry<'events'>['data']['organisations'][number]['role'];

/** An event in schema.org's words: only what is known, its dates as exact as they are known. */
export function eventOf(archive: Archive, { address, data }: Entry<'events'>, whole: Whole): Event {
  const organisations = (role: Role): Organization[] =>
    data.organisations
      .filter((one) => one.role === role)
      .map(({ organisation }) => {
        const { address: own, data: about } = find(archive.organisations, organisation);
        return { '@type': 'Organization', '@id': `${whole(own)}#org`, name: about.title };
      });
  const lists = {
    organizer: organisations('arranger'),
    contributor: organisations('partner'),
    performer: organisations('speaker'),
    attendee: organisations('participant'),
    about: data.challenges.map((slug): Thing => {
      const { address: own, data: about } = find(archive.challenges, slug);
      return { '@type': 'Thing', name: about.title, url: whole(own) };
    }),
  };
  return {
    '@type': 'Event',
    '@id': `${whole(address)}#event`,
    name: data.title,
    description: data.summary,
    url: whole(address),
    startDate: startOf(data.when),
    ...(data.when.includes('/') ? { endDate: endOf(data.when) } : {}),
    eventStatus: `https://schema.org/Event${data.state === 'cancelled' ? 'Cancelled' : 'Scheduled'}`,
    ...attendance(data),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  };
}

function attendance({ place, online }: Entry<'events'>['data']) {
  const location: Place | undefined = place ? { '@type': 'Place', name: place } : undefined;
  const mode = online === true ? (place ? 'Mixed' : 'Online') : place ? 'Offline' : undefined;
  return {
    ...(location ? { location } : {}),
    ...(mode
      ? ({ eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode` } as const)
      : {}),
  };
}
