import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RenderContext } from '../blocks/index.ts';
import { outline } from './outline.ts';
import { parse } from './parse.ts';
import { renderHtml } from './render.ts';

const site: RenderContext = {
  language: 'sv',
  href: (address) => `/bas${address}`,
  media: (path) =>
    path === '/media/hund.jpg'
      ? { address: '/bas/media/hund.1.jpg', size: 9, width: 800, height: 600 }
      : undefined,
};

function html(source: string, context: Partial<RenderContext> = {}): string {
  const { tree } = parse(source);
  return renderHtml(tree, outline(tree, ['delar']), { ...site, ...context });
}

test('headings get their addresses', () => {
  assert.match(
    html('## Så går det till'),
    /<h2 id="sa-gar-det-till"><a href="#sa-gar-det-till">Så går det till<\/a><\/h2>/u,
  );
  assert.match(html('## Delar'), /id="delar-2"/u);
});

test('links within the site get the base path, others stay', () => {
  assert.match(html('[a](/om/#b)'), /href="\/bas\/om\/#b"/u);
  assert.match(html('[a][b]\n\n[b]: /om/'), /href="\/bas\/om\/"/u);
  assert.match(html('[a](#b)'), /href="#b"/u);
  assert.match(html('[a](https://exempel.se/)'), /href="https:\/\/exempel\.se\/"/u);
});

test('a link to what is gone has its kept copy beside it, named after it', () => {
  const archivedCopy = (address: string) =>
    address === 'https://exempel.se/borta'
      ? { archived: 'https://arkiv.se/1', when: '2024-05' }
      : undefined;
  for (const source of [
    '[Kartan](https://exempel.se/borta)',
    '[Kartan][b]\n\n[b]: https://exempel.se/borta',
  ]) {
    assert.match(
      html(source, { archivedCopy }),
      /borta">Kartan<\/a> \(<a href="https:\/\/arkiv\.se\/1">arkiverad kopia, maj 2024<span class="visually-hidden">: Kartan<\/span><\/a>\)/u,
    );
  }
  assert.doesNotMatch(html('[Kartan](https://exempel.se/kvar)', { archivedCopy }), /arkiverad/u);
});

test('pictures have their size and wait until they are needed', () => {
  const picture = html('![En hund](/media/hund.jpg)');
  for (const part of [
    'src="/bas/media/hund.1.jpg"',
    'alt="En hund"',
    'width="800"',
    'height="600"',
    'loading="lazy"',
  ]) {
    assert.ok(picture.includes(part), part);
  }
});

test('columns are aligned by class, never by style', () => {
  const table = html('| a | b |\n|:-:|--:|\n| c | d |\n');
  assert.match(table, /<th class="align-center" scope="col">a/u);
  assert.match(table, /<td class="align-right">d/u);
  assert.doesNotMatch(table, /style=| align=/u);
});

test('a wide table can be scrolled with the keyboard and has a name', () => {
  assert.match(
    html('| a |\n|---|\n| b |'),
    /class="table-scroll"[^>]*tabindex="0"[^>]*aria-label="Tabell: a"/u,
  );
});

test('a task is a sign with words, not a form field', () => {
  const list = html('- [x] gjort\n- [ ] ogjort\n');
  assert.match(list, /<span role="img" aria-label="Klart">☑<\/span> gjort/u);
  assert.match(list, /<span role="img" aria-label="Inte klart">☐<\/span> ogjort/u);
  assert.doesNotMatch(list, /<input/u);
});

test('footnotes speak the text’s language and have addresses of their own', () => {
  const text = html('## Fn 1\n\nEn[^1] och två[^b] och en igen[^1].\n\n[^1]: Ett.\n\n[^b]: Två.\n');
  assert.match(text, />Fotnoter<\/h2>/u);
  assert.match(text, /aria-label="Tillbaka till texten vid fotnot 1"/u);
  assert.match(text, /aria-label="Tillbaka till texten vid fotnot 1:2"/u);
  const ids = Array.from(text.matchAll(/ id="([^"]*)"/gu), ([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const [, target = ''] of text.matchAll(/href="#([^"]*)"/gu)) {
    assert.ok(ids.includes(target), target);
  }
  assert.match(html('a[^1]\n\n[^1]: b', { language: 'en' }), />Footnotes<\/h2>/u);
});

test('a footnote that points at itself has an end', () => {
  assert.match(html('a[^1]\n\n[^1]: b[^1]'), /Fotnoter/u);
});

test('blocks are rendered by themselves', () => {
  assert.match(
    html('<FactBox title="Rubrik">\n\nText\n\n</FactBox>'),
    /<aside class="fact-box"[^>]*>.*Rubrik.*<p>Text<\/p>\s*<\/aside>/su,
  );
});

test('what looks like HTML is text', () => {
  assert.match(
    html('\\<script>alert(1)\\</script> `<b>` &lt;i>'),
    /&#x3C;script>alert\(1\)&#x3C;\/script> <code>&#x3C;b><\/code> &#x3C;i>/u,
  );
});

test('an unchecked block is never rendered in silence', () => {
  assert.throws(() => html('<Okänt />'));
  assert.throws(() => html('<FactBox />'));
});
