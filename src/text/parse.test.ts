import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { splitDocument } from './document.ts';
import { fastParse } from './fast-parse.ts';
import { parse, type Parse } from './parse.ts';
import { samples } from './samples.ts';
import { firstBelow, walk } from './tree.ts';

const contentDir = new URL('../../content/', import.meta.url);
const bodies = globSync('**/*.mdx', { cwd: contentDir }).map(
  (path) => splitDocument(readFileSync(new URL(path, contentDir), 'utf8'))?.body ?? '',
);

/** A tree's meaning: without places, and with text that parsers cut differently in one piece. */
function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return joinTexts(value.map(meaning));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, inner]) =>
          !['position', 'spread', 'data'].includes(key) && inner !== null && inner !== undefined,
      )
      .map(([key, inner]): [string, unknown] => [key, meaning(inner)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function joinTexts(nodes: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (isText(before) && isText(node)) before.value += node.value;
    else joined.push(node);
  }
  return joined;
}

function isText(node: unknown): node is { type: 'text'; value: string } {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'text';
}

const starts = (body: string, read: Parse) =>
  [...walk(read(body).tree)].flatMap(({ node }) =>
    node.type === 'text' || node.type === 'link' || !node.position
      ? []
      : `${node.type} ${node.position.start.line}:${node.position.start.column}`,
  );

test('the two parsers read every text of the content alike', () => {
  assert.ok(bodies.length > 50);
  for (const body of bodies) {
    assert.deepEqual(meaning(fastParse(body).tree), meaning(parse(body).tree));
    assert.deepEqual(starts(body, fastParse), starts(body, parse));
  }
});

test('the two parsers read unusual texts alike', () => {
  for (const body of samples) {
    assert.deepEqual(meaning(fastParse(body).tree), meaning(parse(body).tree), body);
    assert.deepEqual(starts(body, fastParse), starts(body, parse), body);
  }
});

test('the two parsers find the same faults', () => {
  const broken = [
    '<b>',
    'a <3',
    '{',
    '### a<FactBox>\n\nb\n\n</FactBox>c',
    '| a |\n|---|\n| <FactBox>\n\nb\n\n</FactBox>c',
    '- <A>\n\nb\n\n</A>',
    '<A></B>',
    '<a b=c />',
    'import a from "b"',
    '{/* a */}',
    '</A>',
    'a <A> b\n\nc </A>',
  ];
  for (const body of broken) assert.deepEqual(fastParse(body), parse(body), body);
});

for (const [name, read] of Object.entries({ parse, fastParse })) {
  const faultsOf = (body: string) =>
    read(body).faults.map(
      ({ kind, line, column, excerpt }) => `${kind} ${line}:${column} ${excerpt}`,
    );

  test(`${name} finds all faults at once, where they begin`, () => {
    const body =
      'Ett <3 hjärta.\n\n  och en { klammer.\n\n<b>fet text\n\n<!-- dold -->\n\nSista <https://exempel.se>.\n';
    assert.deepEqual(faultsOf(body).sort(), [
      'brace 3:10 { klammer.',
      'tag 1:5 <3 hjärta.',
      'tag 7:1 <!-- dold -->',
      'tag 9:7 <https://exempel.se>',
      'unclosed 5:1 <b>',
    ]);
  });

  test(`${name} tells an open brace from braces in code`, () => {
    assert.deepEqual(faultsOf('`{` och { här\n\n```\n{ {\n```\n'), ['brace 1:9 { här']);
    assert.deepEqual(faultsOf('{\n\n```\n{\n```\n'), ['brace 1:1 {']);
    assert.deepEqual(faultsOf('\\{ och {a} är läsbart\n\n```\n{\n```\n'), []);
  });

  test(`${name} counts columns as the file does, after letters of any kind`, () => {
    assert.deepEqual(faultsOf('åäö 😀 <3\n'), ['tag 1:8 <3']);
  });

  test(`${name} finds a tag without its other half`, () => {
    assert.deepEqual(faultsOf('a\n\n<FactBox title="b">\n\nc\n'), [
      'unclosed 3:1 <FactBox title="b">',
    ]);
    assert.deepEqual(faultsOf('a\n\n</FactBox>\n'), ['tag 3:1 </FactBox>']);
    assert.deepEqual(faultsOf('<A>\n\n<B>\n\n</A>\n'), ['unclosed 3:1 <B>']);
  });

  test(`${name} never gives up on hundreds of faults`, { timeout: 60_000 }, () => {
    const { faults, tree } = read('a <3\n\n'.repeat(500));
    assert.ok(faults.length > 10);
    assert.deepEqual(tree.children, []);
  });

  test(`${name} lifts a block on one line out of its paragraph`, () => {
    assert.equal(
      read('<FactBox title="a">b</FactBox>').tree.children[0]?.type,
      'mdxJsxFlowElement',
    );
    assert.equal(read('a <FactBox title="a">b</FactBox>').tree.children[0]?.type, 'paragraph');
    assert.equal(read('- <A />').tree.children[0]?.type, 'list');
  });
}

test('nothing in a text runs while it is read', () => {
  for (const read of [parse, fastParse]) {
    read(
      '{globalThis.hacked = true}\n\nexport const a = (globalThis.hacked = true)\n\n<A b={globalThis.hacked = true} />',
    );
  }
  assert.equal('hacked' in globalThis, false);
});

test('a deep tree is measured without falling over', () => {
  const { tree } = parse('> '.repeat(100) + 'a');
  assert.equal(firstBelow(tree, 50)?.type, 'blockquote');
  assert.equal(firstBelow(tree, 200), undefined);
});
