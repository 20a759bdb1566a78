import { lastDayOf, precisionOf, startOf, yearOf, type DataOf } from '../model/index.ts';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';
import { ofChallenge } from './relations.ts';

type Step = DataOf<'recommendations'>['history'][number];

/** One thing that happened, as exact as it is known. */
export type Chapter =
  | { readonly when: string; readonly kind: 'event'; readonly entry: Entry<'events'> }
  | { readonly when: string; readonly kind: 'report'; readonly entry: Entry<'reports'> }
  | { readonly when: string; readonly kind: 'theme'; readonly entry: Entry<'challenges'> }
  | {
      readonly when: string;
      readonly kind: Step['status'];
      readonly entry: Entry<'recommendations'>;
    };

/** A year of a story. */
export interface StoryYear {
  readonly year: number;
  /** Those with a known month or day, the earliest first. */
  readonly dated: readonly Chapter[];
  /** Those of which no more than the year is known. */
  readonly undated: readonly Chapter[];
}

/** All that the archive knows of a challenge, year by year from the first. */
export function storyOf(archive: Archive, challenge: Entry<'challenges'>): StoryYear[] {
  const { themes, events, recommendations } = ofChallenge(archive, challenge);
  const held = new Set(events.map(({ slug }) => slug));
  const chapters: Chapter[] = [
    ...themes.flatMap((entry): Chapter[] =>
      entry.data.year === undefined ? [] : [{ when: entry.data.year, kind: 'theme', entry }],
    ),
    ...events.map((entry): Chapter => ({ when: entry.data.when, kind: 'event', entry })),
    ...recommendations.flatMap((entry) =>
      entry.data.history.map(({ when, status }): Chapter => ({ when, kind: status, entry })),
    ),
    ...archive.reports
      .filter(({ data }) =>
        [data.event, ...data.figures.flatMap(({ events: named }) => named)].some(
          (slug) => slug !== undefined && held.has(slug),
        ),
      )
      .map((entry): Chapter => {
        const { presented, covers } = entry.data;
        return { when: presented ?? covers, kind: 'report', entry };
      }),
  ];
  return byYear(chapters);
}

const kinds: readonly Chapter['kind'][] = [
  'theme',
  'event',
  'raised',
  'answered',
  'adopted',
  'declined',
  'no-answer',
  'done',
  'report',
];

function byYear(chapters: readonly Chapter[]): StoryYear[] {
  const years = Map.groupBy(chapters.toSorted(earliestFirst), ({ when }) => yearOf(when));
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, all]) => ({
      year,
      dated: all.filter(({ when }) => precisionOf(when) !== 'year'),
      undated: all.filter(({ when }) => precisionOf(when) === 'year'),
    }));
}

/** Of two in one month the one with a known day comes first; what is raised comes after its event. */
function earliestFirst(a: Chapter, b: Chapter): number {
  const [left, right] = [placeOf(a), placeOf(b)];
  if (left !== right) return left < right ? -1 : 1;
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    a.entry.data.title.localeCompare(b.entry.data.title, 'sv')
  );
}

function placeOf({ when }: Chapter): string {
  const start = startOf(when);
  return start.length < 10 ? `${lastDayOf(start)}~` : start;
}
