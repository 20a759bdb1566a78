import type { Texts } from '../index.ts';

/** What stands around every text in English. */
export const page: Texts['page'] = {
  sources: 'Sources',
  changed: 'Last changed',
  changeUnknown: 'The date of the last change is unknown',
  source: 'Show the source of the text (Markdown)',
  stale: 'The Swedish text has changed since this was written. Something here may be out of date.',
  swedishOnly: 'Most links lead to pages in Swedish.',
  unknown: 'unknown',
  exactUnknown: 'exact date unknown',
  archivedCopy: 'archived copy',
  moved: 'The page has moved',
  gone: 'The page has been removed',
  goneSummary: 'There was a page here before. It has been taken away.',
  movedTo: 'Go to its new address',
  previous: 'Previous in the archive',
  next: 'Next in the archive',
  neighbours: 'The events before and after',
  pages: 'Pages of the list',
  page: 'Page',
};
