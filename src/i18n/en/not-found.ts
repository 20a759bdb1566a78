import type { Texts } from '../index.ts';

/** The page for addresses that lead nowhere in English. */
export const notFound: Texts['notFound'] = {
  title: 'This page does not exist',
  text: 'The address is wrong, or the page has moved. Search, or start from here:',
};
