import { basicTime } from './basic-time.ts';

const known = new Map<string, readonly string[]>();

/**
 * The lines of a VTIMEZONE (RFC 5545, 3.6.5) that tells when a zone changed its clocks in the years
 * from `first` to `last`, taken from the time zone database.
 */
export function timeZoneLines(zone: string, first: number, last: number): readonly string[] {
  // Hundreds of calendars ask for the same years.
  const key = [zone, first, last].join();
  const lines = known.get(key) ?? linesOf(zone, first, last);
  known.set(key, lines);
  return lines;
}

function linesOf(zone: string, first: number, last: number): readonly string[] {
  // One year more on either side, so that each event has a change before it.
  const from = startOfYear(first - 1, zone);
  const to = startOfYear(last + 2, zone);
  const observances: string[] = [];
  let at = from.getTimeZoneTransition('next');
  while (at && Temporal.ZonedDateTime.compare(at, to) < 0) {
    observances.push(...observance(at.subtract({ nanoseconds: 1 }).offset, at));
    at = at.getTimeZoneTransition('next');
  }
  if (observances.length === 0) observances.push(...observance(from.offset, from));
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE'];
}

function observance(before: string, at: Temporal.ZonedDateTime): string[] {
  const isLater = seconds(at.offset) > seconds(before);
  const kind = isLater ? 'DAYLIGHT' : 'STANDARD';
  // A change begins by the clock as it stood before.
  const start = at.toInstant().toZonedDateTimeISO(before).toPlainDateTime().toString();
  return [
    `BEGIN:${kind}`,
    `DTSTART:${basicTime(start)}`,
    `TZOFFSETFROM:${before.replaceAll(':', '')}`,
    `TZOFFSETTO:${at.offset.replaceAll(':', '')}`,
    `END:${kind}`,
  ];
}

function startOfYear(year: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
}

const seconds = (offset: string) => Temporal.Duration.from(durationOf(offset)).total('seconds');

function durationOf(offset: string): string {
  const [hours = '0', minutes = '0'] = offset.slice(1).split(':');
  return `${offset.startsWith('-') ? '-' : ''}PT${Number(hours)}H${Number(minutes)}M`;
}
