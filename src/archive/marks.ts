import { drawMark, type Layer } from '../marks/index.ts';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';
import { once } from './once.ts';
import { find } from './relations.ts';

/**
 * The number of a challenge's colour and sign, from 1: the standing challenges take them in their
 * order, a theme takes that of the first challenge that it belongs with. 0 where it has none.
 */
export function colourOf(archive: Archive, challenge: Entry<'challenges'>): number {
  const { kind, relatesTo } = challenge.data;
  const [root] = kind === 'standing' ? [challenge.slug] : relatesTo;
  const place = root === undefined ? undefined : standingPlaces(archive).get(root);
  return place === undefined ? 0 : (place % archive.site.colours.accents.length) + 1;
}

const standingPlaces = once(
  ({ challenges }) =>
    new Map(
      challenges
        .filter(({ data }) => data.kind === 'standing')
        .map(({ slug }, place) => [slug, place]),
    ),
);

/** The numbers of the colours of an event's challenges, each once. */
export function coloursOf(archive: Archive, { data }: Entry<'events'>): number[] {
  const numbers = data.challenges.map((slug) => colourOf(archive, find(archive.challenges, slug)));
  return [...new Set(numbers)].filter((number) => number > 0);
}

const marks = once(() => new WeakMap<Entry<'events'>, readonly Layer[]>());

/** An event's mark, drawn from its format, its challenges and the number of its organisations. */
export function markOf(archive: Archive, event: Entry<'events'>): readonly Layer[] {
  // Each event has one on its page, its card and every level and language of lists.
  const known = marks(archive);
  const mark = known.get(event) ?? draw(archive, event);
  known.set(event, mark);
  return mark;
}

function draw(archive: Archive, event: Entry<'events'>): Layer[] {
  return drawMark({
    seed: event.slug,
    arrangement: find(archive.formats, event.data.format).data.arrangement,
    colours: coloursOf(archive, event),
    organisations: new Set(event.data.organisations.map(({ organisation }) => organisation)).size,
  });
}
