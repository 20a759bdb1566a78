import assert from 'node:assert/strict';
import { it } from 'node:test';
import { factsOf, withoutFacts } from './page-facts.ts';

const filter = (name: string, value: string) =>
  `<meta property="search:${name}" data-pagefind-filter="${name}[content]" content="${value}">`;
const date =
  '<meta property="search:date" data-pagefind-sort="date[content]" content="2023-10-12">';
const page = (head: string, language: string) =>
  `<html lang="${language}"><head>${head}</head></html>`;

it('reads off a page what it can be filtered and sorted by', () => {
  const head = filter('kind', 'A &amp; &#34;B&#34;') + filter('language', 'Svenska') + date;
  assert.deepEqual(factsOf(page(head, 'sv')), {
    filters: { kind: ['A & "B"'], language: ['Svenska'] },
    date: '2023-10-12',
    when: '12 oktober 2023',
    isTranslation: false,
  });
  assert.equal(withoutFacts(page(head, 'sv')), page('', 'sv'));
});

it('says the date in the language of the page, which may be a translation', () => {
  const { when, isTranslation } = factsOf(page(filter('language', 'English') + date, 'en'));
  assert.deepEqual([when, isTranslation], ['12 October 2023', true]);
  assert.equal(factsOf(page('', 'sv')).when, '');
});
