import type { Texts } from '../index.ts';

/** Documents to keep and print, in English. */
export const documents: Texts['documents'] = {
  download: 'Download as PDF',
  same: 'the same content as this page',
  origin: 'This document is made from the page',
  version: 'Version',
  page: 'Page',
  of: 'of',
  contents: 'Contents',
};
