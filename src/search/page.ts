import type { Texts } from '../i18n/index.ts';
import { loadPagefind, type FilterCounts, type Hit, type Pagefind } from './pagefind.ts';
import { resultItem } from './results.ts';
import { readQuery, writeQuery, type Query } from './state.ts';

const pageSize = 10;

/** Brings the search page to life: the form, the filters, the results and the address. */
export function startSearch(): void {
  const form = find('form.search', HTMLFormElement);
  const words = JSON.parse(form.dataset.words ?? '{}') as Texts['search'];
  const input = find('#sok', HTMLInputElement);
  const selects = [...form.querySelectorAll('select')];
  const names = selects.map(({ name }) => name);
  const status = find('.search-status', HTMLElement);
  const list = find('.search-results', HTMLOListElement);
  const more = find('.search-more', HTMLButtonElement);
  const clear = find('.search-clear', HTMLButtonElement);
  let pagefind: Promise<Pagefind> | undefined;
  let waiting: readonly { data(): Promise<Hit> }[] = [];
  let latest = 0;
  let wasTyping = false;

  const load = (): Promise<Pagefind> => (pagefind ??= loadPagefind(form.dataset.index ?? ''));

  const asked = (): Query => ({
    words: input.value.trim(),
    filters: Object.fromEntries(
      selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])),
    ),
  });

  const showMore = async (): Promise<void> => {
    const next = waiting.slice(0, pageSize);
    waiting = waiting.slice(pageSize);
    list.append(...(await Promise.all(next.map((result) => result.data()))).map(resultItem));
    more.hidden = waiting.length === 0;
  };

  const search = async (query: Query): Promise<void> => {
    const turn = (latest += 1);
    const hasFilters = Object.keys(query.filters).length > 0;
    clear.hidden = !hasFilters;
    if (query.words === '' && !hasFilters) {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      return;
    }
    status.textContent = words.searching;
    const { filters } = query;
    const found = await (await load()).debouncedSearch(query.words || null, { filters });
    if (found === null || turn !== latest) return;
    const { length } = found.results;
    waiting = found.results;
    list.replaceChildren();
    await showMore();
    showCounts(selects, query.words === '' ? found.totalFilters : found.filters);
    status.textContent =
      length === 0 ? words.none : `${length} ${length === 1 ? words.one : words.many}`;
  };

  const ask = (query: Query): void => {
    search(query).catch(() => {
      status.textContent = words.failed;
    });
  };

  const show = (query: Query): void => {
    input.value = query.words;
    for (const select of selects) select.value = query.filters[select.name] ?? '';
    ask(query);
  };

  // What is being typed is one step to go back over, not one a letter.
  const change = (isTyping: boolean): void => {
    const query = asked();
    const address = location.pathname + writeQuery(query);
    if (isTyping && wasTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    wasTyping = isTyping;
    ask(query);
  };

  const prepare = async (): Promise<void> => {
    fillFilters(selects, await (await load()).filters());
    find('.search-filters', HTMLElement).hidden = false;
    show(readQuery(location.search, names));
  };

  input.addEventListener('input', () => {
    change(true);
  });
  for (const select of selects) {
    select.addEventListener('change', () => {
      change(false);
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    wasTyping = false;
    ask(asked());
  });
  clear.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    change(false);
    input.focus();
  });
  more.addEventListener('click', () => {
    const shown = list.children.length;
    void showMore().then(() => {
      list.children[shown]?.querySelector('a')?.focus();
    });
  });
  addEventListener('popstate', () => {
    wasTyping = false;
    show(readQuery(location.search, names));
  });
  prepare().catch(() => {
    status.textContent = words.failed;
  });
}

function fillFilters(selects: readonly HTMLSelectElement[], counts: FilterCounts): void {
  for (const select of selects) {
    const isYear = select.name === 'year';
    const values = Object.keys(counts[select.name] ?? {}).sort((a, b) => a.localeCompare(b, 'sv'));
    for (const value of isYear ? values.reverse() : values) {
      select.append(new Option(value, value));
    }
  }
  showCounts(selects, counts);
}

function showCounts(selects: readonly HTMLSelectElement[], counts: FilterCounts): void {
  for (const select of selects) {
    for (const option of select.options) {
      if (option.value === '') continue;
      option.textContent = `${option.value} (${counts[select.name]?.[option.value] ?? 0})`;
    }
  }
}

function find<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`${selector} is missing on the search page`);
  return element;
}
