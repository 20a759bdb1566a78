import type { Texts } from '../i18n/index.ts';

/** Everything on the search page that its script reads or changes. */
export interface SearchForm {
  readonly form: HTMLFormElement;
  readonly texts: Texts['search'];
  readonly input: HTMLInputElement;
  readonly choices: HTMLElement;
  readonly filters: readonly HTMLSelectElement[];
  readonly order: HTMLSelectElement;
  readonly clear: HTMLButtonElement;
  /** How many were found, for the eye at once, and aloud when typing rests. */
  readonly count: HTMLElement;
  readonly status: HTMLElement;
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
  /** What to do where nothing was found, and its advice to choose less. */
  readonly none: HTMLElement;
  readonly fewerChoices: HTMLElement;
  readonly examples: HTMLElement;
}

/** Finds them; one that is missing is a fault of the page. */
export function findForm(): SearchForm {
  const form = find('form.search', HTMLFormElement);
  return {
    form,
    texts: JSON.parse(form.dataset.words ?? '{}') as Texts['search'],
    input: find('#sok', HTMLInputElement),
    choices: find('.search-filters', HTMLElement),
    filters: [...form.querySelectorAll<HTMLSelectElement>('select[data-filter]')],
    order: find('#order', HTMLSelectElement),
    clear: find('.search-clear', HTMLButtonElement),
    count: find('.search-count', HTMLElement),
    status: find('.search-status', HTMLElement),
    list: find('.search-results', HTMLOListElement),
    more: find('.search-more', HTMLButtonElement),
    none: find('.search-none', HTMLElement),
    fewerChoices: find('.search-fewer-choices', HTMLElement),
    examples: find('.search-examples', HTMLElement),
  };
}

function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`${selector} is missing on the search page`);
  return element;
}
