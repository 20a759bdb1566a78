import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtSite, onePageOfEachKind, type Page } from './tools/built-site.ts';
import { assertNone } from './tools/none.ts';
import { vocabularyFaults } from './tools/vocabulary.ts';

const site = builtSite();

/** What a page says of itself to machines, one text for each element. */
const dataOf = ({ elements }: Page) =>
  elements
    .filter(({ attributes }) => attributes.type === 'application/ld+json')
    .map(({ text }) => text);

/** Every address in some data, without what follows `#`. */
function addressesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    const isAddress = ['@id', 'url', 'item', 'contentUrl'].includes(key) && value.startsWith('/');
    return isAddress ? [value.split('#')[0] ?? ''] : [];
  }
  return Object.entries(value ?? {}).flatMap(([name, inner]) =>
    addressesIn(inner, Array.isArray(value) ? key : name),
  );
}

test('every page says what it is, and leads only to what is there', () => {
  const pages = new Set(site.pages.map(({ address }) => address));
  for (const page of site.pages) {
    if (page.address.endsWith('404.html')) continue;
    const data = dataOf(page);
    assert.ok(data.length > 0, page.address);
    for (const address of data.flatMap((text) => addressesIn(JSON.parse(text)))) {
      const isFile = site.files.has(address.slice(site.base.length));
      assert.ok(isFile || pages.has(address), `${page.address}: ${address}`);
    }
  }
});

test('what pages say keeps to the vocabulary of schema.org', () => {
  const pages = onePageOfEachKind(site);
  const texts = [...new Set(pages.flatMap(dataOf))];
  assert.ok(texts.length > 10);
  assertNone(vocabularyFaults(texts));
});

test('what schema.org has no word for is found', () => {
  const graph = (thing: string) => `{"@context":"https://schema.org","@graph":[${thing}]}`;
  const faults = vocabularyFaults([
    graph('{"@type":"Event","startsOn":"2023"}'),
    graph('{"@type":"Meeting","name":"x"}'),
    graph('{"@type":"Event","startDate":"2023"}'),
  ]);
  assert.equal(faults.length, 2);
});
