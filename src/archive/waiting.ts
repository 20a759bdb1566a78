import { endOf, lastDayOf, precisionOf } from '../model/index.ts';

/** A time in whole years, or in whole months where it is less than one year. */
export interface Wait {
  readonly unit: 'year' | 'month';
  readonly count: number;
  /** Whether it may have been longer: the day it began is not known. */
  readonly atLeast: boolean;
}

/**
 * How long it has been on a day since something that is known as exactly as `since`: counted from
 * the last day that it can have been. Absent where that is less than a month.
 */
export function waitSince(since: string, today: string): Wait | undefined {
  const [year = 0, month = 0, day = 0] = lastDayOf(since).split('-').map(Number);
  const [nowYear = 0, nowMonth = 0, nowDay = 0] = today.split('-').map(Number);
  const months = (nowYear - year) * 12 + nowMonth - month - (nowDay < day ? 1 : 0);
  if (months < 1) return undefined;
  const atLeast = !['day', 'time'].includes(precisionOf(since)) || endOf(since) !== since;
  return months < 12
    ? { unit: 'month', count: months, atLeast }
    : { unit: 'year', count: Math.floor(months / 12), atLeast };
}
