import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeXml } from './atom.ts';
import { identityOf } from '../archive/identity.ts';
import { wholeAddresses } from './whole-addresses.ts';

test('what XML cannot hold is left out, and nothing in a text is taken for XML', () => {
  assert.equal(escapeXml('a\u0000\u0008\uFFFEb 👍 å'), 'ab 👍 å');
  assert.equal(escapeXml('<b a="1">&amp;]]>'), '&lt;b a=&quot;1&quot;&gt;&amp;amp;]]&gt;');
});

test('addresses are whole where the site has one, and a fragment leads to its page', () => {
  const absolute = (address: string) => `https://exempel.se${address}`;
  const html = '<a href="/arkiv/">A</a><a href="#b">B</a><a href="https://x.se/">C</a>';
  assert.equal(
    wholeAddresses(html, 'https://exempel.se/sida/', absolute),
    '<a href="https://exempel.se/arkiv/">A</a><a href="https://exempel.se/sida/#b">B</a><a href="https://x.se/">C</a>',
  );
  assert.match(wholeAddresses(html, '/sida/', undefined), /href="\/arkiv\/".*href="\/sida\/#b"/u);
});

test('a drawing is left out, what stands around it is not', () => {
  const html = '<p>x</p><svg a><g><svg></svg><path/></g></svg><table>y</table>';
  assert.match(wholeAddresses(html, '/', undefined), /^<p>x<\/p>.*<table>y<\/table>$/u);
});

test('a picture comes in the one type that all programs know', () => {
  const html = '<picture><source srcset="/a.avif 9w"><img src="/a.jpg" alt="A"></picture>';
  const absolute = (address: string) => `https://exempel.se${address}`;
  assert.equal(
    wholeAddresses(html, '/', absolute),
    '<picture><img src="https://exempel.se/a.jpg" alt="A"></picture>',
  );
});

test('a text keeps its name when it gets another title or address, and each language its own', () => {
  const text = { collection: 'events', slug: 'lunch', data: { aliases: [] } } as never;
  const renamed = {
    collection: 'events',
    slug: 'sopplunch',
    data: { aliases: ['lunch'] },
  } as never;
  assert.equal(identityOf('Platsen', text), identityOf('Platsen', renamed));
  assert.notEqual(identityOf('Platsen', text), identityOf('Platsen', text, 'en'));
  assert.match(
    identityOf('Platsen', text),
    /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
  );
});
