import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withFilterOptions } from './filter-options.ts';
import { samplePage } from './sample-page.ts';

const page = (name: string, value: string) =>
  samplePage({ title: value, filters: { [name]: [value] } });
const select = (name: string) =>
  `<select name="${name}" data-filter="${name}"><option value="">–</option></select>`;

it('lists the values of each filter with how many pages have it, the latest year first', () => {
  const pages = [page('year', '2022'), page('year', '2023'), page('year', '2023')];
  const html = withFilterOptions(select('year') + select('kind'), [
    ...pages,
    page('kind', 'A & "B" <i>'),
  ]);
  assert.match(html, /–<\/option><option value="2023">2023 \(2\)<.*value="2022">2022 \(1\)/u);
  assert.match(html, /<option value="A &amp; &quot;B&quot; &lt;i>">A &amp; .* \(1\)<\/option>/u);
});

it('takes no value for markup, whatever its page may hold', () => {
  const html = withFilterOptions(select('kind'), [page('kind', '<b>A</b>')]);
  assert.match(html, />&lt;b>A&lt;\/b> \(1\)</u);
  assert.doesNotMatch(html, /<b>/u);
});
