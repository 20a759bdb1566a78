import { sumOf, yearOf, type KnownSum } from '../model/index.ts';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';
import { once } from './once.ts';

/** What the archive holds of a format and a year. */
export interface HeldInYear {
  readonly year: number;
  /** The earliest first. */
  readonly events: readonly Entry<'events'>[];
  /** Absent where it is not known for any of them. */
  readonly participants: KnownSum | undefined;
}

/** A format beside what the archive holds of it, year by year. */
export interface FormatYears {
  readonly format: Entry<'formats'>;
  /** One for each year that the archive has anything from, the latest first. */
  readonly years: readonly HeldInYear[];
}

/**
 * For each format what was held in each year. Only what is known as held counts, once: in the year
 * in which it began.
 */
export const heldByFormat = once(({ formats, events }): readonly FormatYears[] => {
  const held = heldAmong(events);
  const years = [...new Set(held.map(({ data }) => yearOf(data.when)))].sort((a, b) => b - a);
  const byCell = Map.groupBy(held, ({ data }) => `${data.format} ${yearOf(data.when)}`);
  return formats.map((format) => ({
    format,
    years: years.map((year) => heldInYear(year, byCell.get(`${format.slug} ${year}`) ?? [])),
  }));
});

/** What was held in each year, all formats together. */
export function heldInAll(formats: readonly FormatYears[]): HeldInYear[] {
  const cells = formats.flatMap(({ years }) => years);
  return [...Map.groupBy(cells, ({ year }) => year)].map(([year, ofYear]) =>
    heldInYear(
      year,
      ofYear.flatMap(({ events }) => events),
    ),
  );
}

/** What was held around a challenge, by the years that have any of it, the earliest first. */
export function heldAround(
  { events }: Pick<Archive, 'events'>,
  { slug }: Pick<Entry<'challenges'>, 'slug'>,
): readonly HeldInYear[] {
  const held = heldAmong(events).filter(({ data }) => data.challenges.includes(slug));
  return [...Map.groupBy(held, ({ data }) => yearOf(data.when))]
    .sort(([a], [b]) => a - b)
    .map(([year, ofYear]) => heldInYear(year, ofYear));
}

/** What is known as held, the earliest first. */
const heldAmong = (events: readonly Entry<'events'>[]) =>
  events.filter(({ data }) => data.state === 'held').toReversed();

function heldInYear(year: number, events: readonly Entry<'events'>[]): HeldInYear {
  return { year, events, participants: sumOf(events.map(({ data }) => data.participants)) };
}
