import { announcer } from './announce.ts';
import { chosen, readCounts, showCounts } from './filters.ts';
import { answerByTitles, type Answer } from './find.ts';
import { findForm } from './form.ts';
import { moveByKeys } from './keyboard.ts';
import { resultList } from './list.ts';
import { loadSearch, type SearchFiles } from './load.ts';
import { summary } from './summary.ts';
import { wordsToPreload } from './spans.ts';
import { hasFilters, order as orders, readQuery, writeQuery, type Query } from './state.ts';

/** How long to wait for the next letter before searching, in milliseconds. */
const pause = 50;

/** How long to wait for the whole answer before the hits by title are shown, in milliseconds. */
const patience = 50;

/** So many hits by title are shown first: what is seen at once. */
const mostEarly = 10;

const wait = async (time: number): Promise<unknown> =>
  new Promise((resolve) => void setTimeout(resolve, time));

/** Brings the search page to life: the form, the filters, the results and the address. */
export function startSearch(): void {
  const page = findForm();
  const { form, texts, input, filters, order, clear, list } = page;
  const names = filters.map(({ name }) => name);
  const { index: folder = '', indexName: name = '', catalogue: file = '' } = form.dataset;
  const results = resultList(page, folder.replace(/[^/]*\/$/u, ''));
  const say = announcer(page.count, page.status);
  let files: SearchFiles | undefined;
  const allCounts = readCounts(filters);
  let latest = 0;
  let wasTyping = false;

  const load = (): SearchFiles => (files ??= loadSearch({ folder, name, catalogue: file }));

  const asked = (): Query => ({
    words: input.value.trim(),
    filters: chosen(filters),
    isNewestFirst: order.value === orders.newest,
  });

  const showFound = (query: Query, found?: Answer): void => {
    page.examples.hidden = found !== undefined;
    page.none.hidden = found?.hits.length !== 0;
    page.fewerChoices.hidden = !hasFilters(query);
    say(found ? summary(found, texts) : '');
  };

  const preload = async ({ words }: Query): Promise<void> => {
    const { spans } = await load().catalogue;
    const wanted = wordsToPreload(words, spans).join(' ');
    if (wanted !== '') (await load().index).preload(wanted);
  };

  // What is known of the titles comes in two parts; the whole answer begins with the hits of both.
  const showEarly = async (query: Query, isWanted: () => boolean): Promise<void> => {
    for (const titles of load().titles()) {
      const hits = answerByTitles(await titles, query).slice(0, mostEarly);
      if (!isWanted()) return;
      if (hits.length === 0) continue;
      page.examples.hidden = page.none.hidden = true;
      results.replace(hits, query.words, isWanted);
      say(texts.searching);
    }
  };

  const search = async (query: Query, isTyping: boolean): Promise<void> => {
    const turn = (latest += 1);
    const isWanted = (): boolean => turn === latest;
    clear.hidden = !hasFilters(query);
    if (query.words === '' && !hasFilters(query)) {
      results.replace([], '', isWanted);
      showCounts(filters, allCounts);
      showFound(query);
      return;
    }
    void preload(query);
    if (isTyping && list.children.length > 0) await wait(pause);
    if (!isWanted()) return;
    if (list.children.length === 0) say(texts.searching);
    const whole = load().answer(query);
    const isEarly = await Promise.race([whole.then(() => false), wait(patience).then(() => true)]);
    if (isEarly) {
      let isFound = false;
      whole.then(() => (isFound = true)).catch(() => undefined);
      await showEarly(query, () => isWanted() && !isFound);
    }
    const found = await whole;
    if (!isWanted()) return;
    results.replace(found.hits, query.words, isWanted);
    showFound(query, found);
    showCounts(filters, found.counts);
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
    load().index.catch(fail);
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
