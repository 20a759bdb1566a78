/**
 * Dates as exact as the knowledge: a year, a month, a day or a local time, or a span of two such
 * (ISO 8601, with `/` between). They are strings and sort as such.
 */

/** How exact a date is. */
export type Precision = 'year' | 'month' | 'day' | 'time';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/u;

/** Whether a string is a date, a time or a span that exists in the calendar. */
export function isWhen(value: string): boolean {
  const [start, end, ...rest] = value.split('/');
  if (rest.length > 0 || start === undefined || !isMoment(start)) return false;
  return end === undefined || (isMoment(end) && start.length === end.length && start < end);
}

/** The precision of a date, or of both ends of a span. */
export function precisionOf(value: string): Precision {
  const length = startOf(value).length;
  return length === 4 ? 'year' : length === 7 ? 'month' : length === 10 ? 'day' : 'time';
}

/** Whether it is known to the day, so that a calendar can show it. */
export function isOnDay(value: string): boolean {
  return ['day', 'time'].includes(precisionOf(value));
}

/** The first moment of a span, or the moment itself. */
export function startOf(value: string): string {
  return value.split('/')[0] ?? value;
}

/** The last moment of a span, or the moment itself. */
export function endOf(value: string): string {
  return value.split('/')[1] ?? value;
}

/** The year in which it begins. */
export function yearOf(value: string): number {
  return Number(value.slice(0, 4));
}

/** Every year that it touches, first to last. */
export function yearsOf(value: string): number[] {
  const first = yearOf(value);
  return Array.from({ length: yearOf(endOf(value)) - first + 1 }, (_, index) => first + index);
}

/** The first day it may have been, `YYYY-MM-DD`. */
export function firstDayOf(value: string): string {
  return `${startOf(value).slice(0, 10)}-01-01`.slice(0, 10);
}

/** The last day it may have been, `YYYY-MM-DD`: a month ends on its last day, a year on 31 December. */
export function lastDayOf(value: string): string {
  const end = endOf(value).slice(0, 10);
  if (end.length === 4) return `${end}-12-31`;
  return end.length === 7 ? `${end}-${daysIn(Number(end.slice(0, 4)), Number(end.slice(5)))}` : end;
}

/** Sorts the latest first; where one is exact and the other not, the exact one comes first. */
export function byLatest(a: string, b: string): number {
  const [left, right] = [startOf(a), startOf(b)];
  return left < right ? 1 : left > right ? -1 : 0;
}

function isMoment(value: string): boolean {
  const [, year, month, day, hour, minute] = shape.exec(value) ?? [];
  if (year === undefined || Number(year) < 1800 || Number(year) > 2199) return false;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))) {
    return false;
  }
  return hour === undefined || (Number(hour) < 24 && Number(minute) < 60);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
