import { endOf, precisionOf, startOf, yearOf } from '../model/index.ts';
import { basicTime } from './basic-time.ts';
import { escapeText, fold } from './content-line.ts';
import { timeZoneLines } from './time-zone.ts';

/** An event as a calendar shows it. */
export interface CalendarEvent {
  readonly uid: string;
  /** Grows with each change, from 0. */
  readonly sequence: number;
  /** The day of its last change, `YYYY-MM-DD`. */
  readonly changed: string;
  /** A day, a local time, or a span of such. */
  readonly when: string;
  readonly title: string;
  readonly description: string;
  readonly place?: string | undefined;
  readonly url?: string | undefined;
  readonly isCancelled: boolean;
}

/** A calendar that people subscribe to, or put one event into their own from. */
export interface Calendar {
  readonly name: string;
  /** What made it, for those who look for a fault. */
  readonly maker: string;
  /** IANA name of the zone that local times are told in. */
  readonly timeZone: string;
  readonly events: readonly CalendarEvent[];
}

/** The calendar as iCalendar (RFC 5545; its name and how often to ask, RFC 7986). */
export function writeCalendar({ name, maker, timeZone, events }: Calendar): string {
  const years = events.flatMap(({ when }) => [yearOf(when), yearOf(endOf(when))]);
  const [first, last] = [Math.min(2020, ...years), Math.max(2020, ...years)];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(maker)}//SV`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${timeZone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...timeZoneLines(timeZone, first, last),
    ...events.flatMap((event) => eventLines(event, timeZone)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, timeZone: string): string[] {
  const stamp = `${basicTime(event.changed)}T000000Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${event.sequence}`,
    ...timeLines(event.when, timeZone),
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(event.place === undefined ? [] : [`LOCATION:${escapeText(event.place)}`]),
    ...(event.url === undefined ? [] : [`URL:${event.url}`]),
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

function timeLines(when: string, timeZone: string): string[] {
  const [start, end] = [startOf(when), endOf(when)];
  if (precisionOf(when) === 'time') {
    const at = (moment: string) => `;TZID=${timeZone}:${basicTime(moment)}`;
    return [`DTSTART${at(start)}`, ...(end === start ? [] : [`DTEND${at(end)}`])];
  }
  // The end of whole days is the day after.
  const after = Temporal.PlainDate.from(end).add({ days: 1 }).toString();
  return [`DTSTART;VALUE=DATE:${basicTime(start)}`, `DTEND;VALUE=DATE:${basicTime(after)}`];
}
