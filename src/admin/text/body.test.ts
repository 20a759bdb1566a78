import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks } from '../../blocks/index.ts';
import { checkText } from '../../check/text.ts';
import { parse } from '../../text/parse.ts';
import { plainText } from '../../text/plain.ts';
import { readBody, rewritten, writeBody } from './body.ts';
import { nasty } from './nasty.ts';
import type { SlateNode } from './slate.ts';

const paragraph = (...children: SlateNode[]) => ({ type: 'paragraph', children });
const text = (value: string) => writeBody([paragraph({ text: value })]);

test('what is typed is text, whatever it looks like', () => {
  const typed = [
    '<3',
    '<b>fet</b>',
    '{namn}',
    '<!-- -->',
    'import x from "y"',
    'export default 1',
    '# ingen rubrik',
    '- ingen lista',
    '1. ingen lista',
    '> inget citat',
    '*inte kursiv*',
    '`ingen kod`',
    '[inte](länk)',
    '![inte](bild)',
    '| ingen | tabell |',
    '---',
    '</FactBox>',
    '<FactBox title="x">',
    '&amp; &#60;',
    '\\',
    '~~inte struken~~',
    '[^1]',
    '[^1]: ingen fotnot',
  ];
  for (const value of typed) {
    const { tree, faults } = parse(text(value));
    assert.deepEqual([faults, tree.children.length], [[], 1], value);
    assert.equal(plainText(tree), value);
    const source = `---\ntitle: T\nsummary: S\nsources: [a]\n---\n\n${text(value)}\n`;
    const name = { collection: 'pages', slug: 'x', language: 'sv' } as const;
    assert.deepEqual(checkText(source, name, 'x', parse).problems, [], value);
  }
});

test('the editor writes what it reads: a second time changes nothing', () => {
  const examples = Object.values(blocks).flatMap((block) => block.examples);
  for (const source of [...nasty, ...examples.map((example) => example.source)]) {
    const once = rewritten(source);
    assert.equal(rewritten(once), once);
    assert.equal(words(once), words(source));
  }
});

function words(markdown: string): string {
  return plainText(parse(markdown).tree);
}

test('every block is a form that holds all of it', () => {
  for (const block of Object.values(blocks).filter(({ within }) => within === undefined)) {
    for (const { source } of block.examples) {
      const [form] = readBody(source);
      assert.equal(form && 'type' in form ? form.type : '', 'shortcode', source);
      assert.equal(form && 'type' in form ? form.data?.shortcode : '', block.name, source);
    }
  }
});

test('marks nest, and space stays outside them', () => {
  const nodes = [
    paragraph(
      { text: 'Ett ' },
      { text: 'fetare ', bold: true },
      { text: 'och kursivt', bold: true, italic: true },
      { text: ' ord' },
    ),
  ];
  assert.equal(writeBody(nodes), 'Ett **fetare _och kursivt_** ord');
});

test('what a paste leaves is put in order', () => {
  const item = { type: 'list-item', children: [{ text: 'punkt' }] };
  const pasted = [
    { text: 'lös text' },
    { type: 'bulleted-list', children: [item] },
    paragraph({ text: '' }),
  ];
  assert.equal(writeBody(pasted), 'lös text\n\n- punkt');
  assert.equal(writeBody([paragraph({ text: 'rad\nrad' })]), 'rad\\\nrad');
});
