import { drawMark, iconPaths, markSize, signPath, type Layer } from '../marks/index.ts';
import type { Archive } from './archive.ts';
import { isOf, type Entry } from './entry.ts';
import { colourOf, markOf } from './marks.ts';
import { find, ofOrganisation } from './relations.ts';

/** Forms in a square, as the pages draw them. */
export interface Drawing {
  /** The side of the square. */
  readonly side: number;
  readonly layers: readonly Layer[];
}

const fullFormat = 16;

/** The site's own mark. */
export const siteDrawing: Drawing = {
  side: 24,
  layers: [
    { colour: 'ink', path: iconPaths.ink },
    { colour: 1, path: iconPaths.accent },
  ],
};

/** What is drawn for an entry; a text that has no forms of its own takes the site's. */
export function drawingsOf(archive: Archive, entry: Entry): readonly Drawing[] {
  const own = ownDrawings(archive, entry);
  return own.length > 0 ? own : [siteDrawing];
}

/** The marks of events, of as many as fill a square: one, four or nine. */
export function drawingsOfEvents(
  archive: Archive,
  events: readonly Entry<'events'>[],
): readonly Drawing[] {
  const count = [9, 4, 1].find((square) => square <= events.length) ?? 0;
  return events
    .slice(0, count)
    .map((event) => ({ side: markSize, layers: markOf(archive, event) }));
}

function ownDrawings(archive: Archive, entry: Entry): readonly Drawing[] {
  const events = (slug: string | undefined) =>
    slug === undefined ? [] : drawingsOfEvents(archive, [find(archive.events, slug)]);
  if (isOf('events', entry)) return drawingsOfEvents(archive, [entry]);
  if (isOf('challenges', entry)) return signs(archive, [entry]);
  if (isOf('formats', entry)) return [pattern(archive, entry)];
  if (isOf('reports', entry)) return events(entry.data.event);
  if (isOf('organisations', entry)) {
    return drawingsOfEvents(archive, ofOrganisation(archive, entry).events);
  }
  if (isOf('recommendations', entry)) {
    const { challenges, event } = entry.data;
    const own = signs(
      archive,
      challenges.slice(0, 1).map((slug) => find(archive.challenges, slug)),
    );
    return own.length > 0 ? own : events(event);
  }
  return [];
}

function signs(archive: Archive, challenges: readonly Entry<'challenges'>[]): Drawing[] {
  return challenges
    .map((challenge) => colourOf(archive, challenge))
    .filter((colour) => colour > 0)
    .map((colour) => ({ side: 24, layers: [{ colour, path: signPath(colour) }] }));
}

// The pattern that all events of a format are laid in, full, in every challenge's colour.
function pattern({ site }: Archive, { slug, data: { arrangement } }: Entry<'formats'>): Drawing {
  const colours = site.colours.accents.map((_, index) => index + 1);
  const mark = { seed: slug, arrangement, colours, organisations: fullFormat };
  return { side: markSize, layers: drawMark(mark) };
}
