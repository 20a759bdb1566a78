import type { Page } from './catalogue.ts';

/** A page as tests need one: what matters is given, the rest is empty. */
export function samplePage(given: Partial<Page> & { readonly title: string }): Page {
  return {
    path: `/${given.title}/`,
    date: '',
    when: '',
    filters: {},
    isTranslation: false,
    ...given,
  };
}
