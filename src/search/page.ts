import { announcer } from './announce.ts';
import { chosen, readCounts, showCounts } from './filters.ts';
import { answer, type Answer } from './find.ts';
import { findForm } from './form.ts';
import { moveByKeys } from './keyboard.ts';
import { resultList } from './list.ts';
import { summary } from './summary.ts';
import { loadPagefind, type Readings } from './pagefind.ts';
import { hasFilters, order as orders, readQuery, writeQuery, type Query } from './state.ts';

/** How long to wait for the next letter before searching, in milliseconds. */
const pause = 120;

/** Brings the search page to life: the form, the filters, the results and the address. */
export function startSearch(): void {
  const page = findForm();
  const { form, texts, input, filters, order, clear, list } = page;
  const names = filters.map(({ name }) => name);
  const results = resultList(page);
  const say = announcer(page.count, page.status);
  let readings: Promise<Readings> | undefined;
  const allCounts = readCounts(filters);
  let latest = 0;
  let wasTyping = false;

  const load = (): Promise<Readings> =>
    (readings ??= loadPagefind({
      folder: form.dataset.index ?? '',
      name: form.dataset.indexName ?? '',
    }));

  const asked = (): Query => ({
    words: input.value.trim(),
    filters: chosen(filters),
    isNewestFirst: order.value === orders.newest,
  });

  const showFound = (query: Query, found?: Answer): void => {
    page.examples.hidden = found !== undefined;
    page.none.hidden = found?.results.length !== 0;
    page.fewerChoices.hidden = !hasFilters(query);
    say(found ? summary(found, texts) : '');
  };

  const search = async (query: Query, isTyping: boolean): Promise<void> => {
    const turn = (latest += 1);
    const isWanted = (): boolean => turn === latest;
    clear.hidden = !hasFilters(query);
    if (query.words === '' && !hasFilters(query)) {
      await results.replace({ results: [], ranked: undefined }, isWanted);
      showCounts(filters, allCounts);
      showFound(query);
      return;
    }
    if (isTyping && list.children.length > 0)
      await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isWanted()) return;
    if (list.children.length === 0) say(texts.searching);
    const found = await answer(await load(), query);
    if (!(await results.replace(found, isWanted))) return;
    showFound(query, found);
    const counts = await found.counts();
    if (isWanted()) showCounts(filters, counts);
  };

  const fail = (): void => say(texts.failed);

  const ask = (query: Query, isTyping = false): void => {
    search(query, isTyping).catch(fail);
  };

  const show = (query: Query): void => {
    input.value = query.words;
    for (const select of filters) select.value = query.filters[select.name] ?? '';
    order.value = query.isNewestFirst ? orders.newest : '';
    ask(query);
  };

  // What is being typed is one step to go back over, not one a letter.
  const change = (isTyping: boolean): void => {
    const query = asked();
    const address = location.pathname + writeQuery(query);
    if (isTyping && wasTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    wasTyping = isTyping;
    ask(query, isTyping);
  };

  // What was typed before this script came is searched for.
  const prepare = (): void => {
    page.choices.hidden = false;
    if (input.value.trim() !== '' && !location.search.includes('q=')) change(true);
    else show(readQuery(location.search, names));
    load().catch(fail);
  };

  input.addEventListener('input', () => change(true));
  for (const select of [...filters, order]) {
    select.addEventListener('change', () => change(false));
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    wasTyping = false;
    ask(asked());
  });
  clear.addEventListener('click', () => {
    for (const select of filters) select.value = '';
    change(false);
    input.focus();
  });
  addEventListener('popstate', () => {
    wasTyping = false;
    show(readQuery(location.search, names));
  });
  moveByKeys(page);
  prepare();
}
