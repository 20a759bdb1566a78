import { formatWhen, textsIn, type Texts } from '../i18n/index.ts';
import { addressOf, startSlug, type Language } from '../model/index.ts';
import type { Archive } from './archive.ts';
import type { Card } from './cards.ts';
import { drawingsOf, drawingsOfEvents } from './drawings.ts';
import { isOf, type Entry } from './entry.ts';
import { raisedOn } from './follow-up.ts';
import { past } from './lists.ts';
import { find } from './relations.ts';
import { readTitle } from './text.ts';

/** The card of a text in one of its languages. */
export async function textCard(archive: Archive, entry: Entry, language: Language): Promise<Card> {
  const isStart = isOf('pages', entry) && entry.slug === startSlug;
  const when = whenOf(entry);
  return {
    address: addressOf(entry.collection, entry.slug, language),
    language,
    isList: isStart,
    title: await readTitle(entry, language),
    kind: kindOf(archive, entry, textsIn(language)),
    when: when && formatWhen(when, language),
    drawings: isStart ? drawingsOfEvents(archive, past(archive)) : drawingsOf(archive, entry),
  };
}

function kindOf(archive: Archive, entry: Entry, { kinds, events, challenges }: Texts): string {
  // Their titles say what they are.
  if (isOf('pages', entry) || isOf('agreement', entry)) return '';
  if (isOf('challenges', entry)) {
    return entry.data.kind === 'theme' ? challenges.theme : challenges.standingOne;
  }
  if (!isOf('events', entry)) return kinds[entry.collection];
  const format = find(archive.formats, entry.data.format).data.title;
  const state = entry.data.state === 'cancelled' ? [events.states.cancelled] : [];
  return [kinds.events, format, ...state].join(' · ');
}

/** The day or time that a text is about; empty where it has none. */
function whenOf(entry: Entry): string {
  if (isOf('events', entry)) return entry.data.when;
  if (isOf('agreement', entry)) return entry.data.adopted;
  if (isOf('reports', entry)) return entry.data.covers;
  if (isOf('challenges', entry)) return entry.data.period ?? entry.data.year ?? '';
  return isOf('recommendations', entry) ? raisedOn(entry) : '';
}
