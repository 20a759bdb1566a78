import { byLatest } from '../model/index.ts';
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';

/** The archive with each collection in the order in which people meet it. */
export function inOrder(archive: Archive): Archive {
  return {
    ...archive,
    agreement: archive.agreement.toSorted((a, b) => byLatest(a.data.adopted, b.data.adopted)),
    challenges: archive.challenges.toSorted((a, b) => a.data.order - b.data.order),
    events: archive.events.toSorted(byTime),
    formats: archive.formats.toSorted((a, b) => a.data.order - b.data.order),
    organisations: archive.organisations.toSorted(byTitle),
    reports: archive.reports.toSorted((a, b) => byLatest(a.data.covers, b.data.covers)),
  };
}

function byTime(a: Entry<'events'>, b: Entry<'events'>): number {
  return byLatest(a.data.when, b.data.when) || byTitle(a, b);
}

function byTitle(a: Entry, b: Entry): number {
  return a.data.title.localeCompare(b.data.title, 'sv');
}
