import type { Texts } from '../index.ts';

/** The search in English. */
export const search: Texts['search'] = {
  title: 'Search',
  label: 'Search the site',
  button: 'Search',
  noScript:
    'The search needs JavaScript. You can look in the archive instead, where everything is sorted.',
  toArchive: 'To the archive',
  filters: 'Show only',
  kind: 'Kind',
  year: 'Year',
  format: 'Format',
  challenge: 'Challenge',
  clear: 'Clear all choices',
  more: 'Show more results',
  none: 'No results.',
  someWords: 'No page has all the words.',
  shorter: 'Try a shorter word, or fewer words.',
  spelling: 'Try another spelling, or another word for the same thing.',
  fewerChoices: 'Clear one of the choices, or all of them.',
  examples: 'Try for instance',
  order: 'Order',
  best: 'Best match first',
  newest: 'Newest first',
  searching: 'Searching …',
  failed: 'The search could not be loaded. Reload the page, or look in the archive.',
  prompt: 'Type a word, a name or a year.',
  one: 'result',
  many: 'results',
};
