import type { Texts } from '../index.ts';

/** What is added within a text in English. */
export const text: Texts['text'] = {
  footnotes: 'Footnotes',
  backToText: 'Back to the text at footnote',
  table: 'Table',
  done: 'Done',
  notDone: 'Not done',
};
