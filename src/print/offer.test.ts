import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offerOn, withSize } from './offer.ts';

const page = (version: string) =>
  `<p>a</p><p class="for-screens" data-document="content/events/x.mdx"${version}> <a href="/stad/x.pdf" type="application/pdf">Ladda ner</a> (pdf, samma innehåll) </p>`;

test('a page that offers a document is told its size, and keeps nothing else', () => {
  const html = page(' data-version="0123456789ab"');
  assert.deepEqual(offerOn(html), {
    file: 'content/events/x.mdx',
    version: '0123456789ab',
    address: '/stad/x.pdf',
  });
  assert.equal(offerOn(page(''))?.version, undefined);
  assert.equal(offerOn('<p>a</p>'), undefined);
  const told = withSize(html, '84 kB');
  assert.match(told, /\(pdf, 84 kB, samma innehåll\)/u);
  assert.doesNotMatch(told, /data-document|data-version/u);
});
