import { textsIn } from '../i18n/index.ts';
import { archiveAddress, original } from '../model/index.ts';
import type { Archive } from './archive.ts';
import type { Card } from './cards.ts';
import { drawingsOfEvents } from './drawings.ts';
import type { Entry } from './entry.ts';
import { byFacet, byYear, past, upcoming } from './lists.ts';

/** The cards of the lists, which are made of many texts; the latest events are drawn on them. */
export function listCards(archive: Archive): Card[] {
  const words = textsIn(original);
  const latest = past(archive);
  const card = (
    address: string,
    title: string,
    { kind = '', events = latest }: { kind?: string; events?: Events } = {},
  ): Card => ({
    address,
    language: original,
    isList: true,
    title,
    kind,
    when: '',
    drawings: drawingsOfEvents(archive, events),
  });
  const archiveLists = [
    { kind: words.archive.byYear, lists: byYear(archive) },
    { kind: words.archive.byFormat, lists: byFacet(archive, 'format') },
    { kind: words.archive.byChallenge, lists: byFacet(archive, 'challenge') },
    { kind: words.archive.byOrganisation, lists: byFacet(archive, 'organisation') },
  ];
  return [
    card(archiveAddress(), words.archive.title),
    card('/handelser/', words.calendar.title, { events: upcoming(archive) }),
    card('/utmaningar/', words.challenges.title),
    card('/format/', words.formats.title),
    card('/organisationer/', words.organisations.title),
    card('/kunskapsallianser/', words.alliances.title),
    card('/rekommendationer/', words.recommendations.title),
    card('/rapporter/', words.reports.title),
    card('/prenumerera/', words.subscriptions.title),
    card('/sok/', words.search.title),
    card('/data/', words.openData.title),
    card('/data/modell/', words.data.title),
    ...archiveLists.flatMap(({ kind, lists }) =>
      lists.map(({ address, title, events }) => card(address, title, { kind, events })),
    ),
  ];
}

type Events = readonly Entry<'events'>[];
