import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Problem, TextName } from '../model/index.ts';
import { fastParse } from '../text/fast-parse.ts';
import { outline, renderHtml } from '../text/index.ts';
import { page } from './sample-content.ts';
import { checkSite } from './rules/site.ts';
import { checkText } from './text.ts';

const seed = 20231012;
const name: TextName = { collection: 'pages', slug: 'sida', language: 'sv' };
const file = 'content/pages/sida.mdx';

/** What Markdown, MDX and HTML give a meaning to, and words between. */
const pieces = fc.constantFrom(
  ...['# ', '## ', '### ', '- ', '1. ', '> ', '- [ ] ', '```\n', '~~~\n', '---\n', '|', '|---|\n'],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    ']',
    '](',
    ')',
    '![',
    '<',
    '>',
    '{',
    '}',
    '\\',
    '&',
    ';',
    '"',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '[a]: /om/\n',
    '[a][b]',
    '&#x202e;',
    '&lt;',
    '&amp;',
    '\n',
    '\n\n',
    '\t',
    '  ',
  ],
  ...[
    '<FactBox title="a">\n\n',
    '\n\n</FactBox>\n\n',
    '<Quotation source="a">',
    '</Quotation>',
    '<b>',
  ],
  ...[
    'import a',
    'export a',
    '/om/',
    'https://exempel.se/',
    'javascript:alert(1)',
    'mailto:a@b.se',
  ],
  ...['ord', 'Två ord. ', 'å', '😀', 'سلام', '\u00ad', '\u202e', '\0', '\ud800', '3 < 4', 'a@b.se'],
);
const written = fc
  .array(fc.oneof({ weight: 9, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));
/** The same without what is refused at once, so that more of them reach a page. */
const harmless = written.map((text) => text.replaceAll(/[<>{}\\\p{C}]|import|export/gu, ''));

const yaml = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'title: a\n',
          'summary: b\n',
          'sources: [plan]\n',
          'parent: om\n',
          'x: ',
          '- ',
          ': ',
          '\n',
        ],
        ...[
          '&a ',
          '*a ',
          '!a ',
          '<<: ',
          '"',
          "'",
          '[',
          ']',
          '{',
          '}',
          ', ',
          '|\n',
          '>\n',
          '#',
          '  ',
        ],
        ...['---\n', '...\n', '%YAML 1.2\n', '? ', '\t', '\r', '__proto__: ', '0x1', 'null', 'å'],
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

/** Each says the file and a line that is there. */
function assertPlaced(problems: readonly Omit<Problem, 'file'>[], source: string): void {
  const lines = source.split(/\r\n|\n|\r/u).length;
  for (const { line, column, rule, found, expected, fix } of problems) {
    assert.ok(line >= 1 && line <= lines && column >= 1, `${rule} ${line}:${column} of ${lines}`);
    assert.ok(found !== '' && expected !== '' && fix !== '', rule);
  }
}

const dangerous = /^(?:script|style|iframe|object|embed|form|link|meta|base)$/u;

function* elementsIn(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* elementsIn(child);
}

/** Its HTML is read by a browser as it was meant, and nothing in it runs. */
function assertSound(html: string): void {
  const faults: string[] = [];
  const read = parseFragment(html, { onParseError: ({ code }) => faults.push(code) });
  assert.deepEqual(faults, [], html);
  const again = serialize(read);
  assert.equal(serialize(parseFragment(again)), again);
  for (const { tagName, attrs } of elementsIn(read)) {
    assert.doesNotMatch(tagName, dangerous);
    for (const attribute of attrs) {
      assert.doesNotMatch(attribute.name, /^(?:on|style$|srcdoc$)/u);
      if (!['href', 'src'].includes(attribute.name)) continue;
      assert.match(attribute.value, /^(?:#|\/(?!\/)|https?:|mailto:|tel:)/u);
    }
  }
}

/** Whether it was let through; then it has been rendered. */
function judge(source: string): boolean {
  const { problems, text } = checkText(source, name, file, fastParse);
  assertPlaced(problems, source);
  assert.ok(problems.every((problem) => problem.file === file));
  assert.equal(text === undefined, problems.length > 0);
  if (!text) return false;
  const context = { language: 'sv', href: String, media: () => undefined } as const;
  const { tree } = fastParse(text.body);
  assertSound(renderHtml(tree, outline(tree), context));
  return true;
}

const count = (judged: readonly boolean[]) => judged.filter(Boolean).length;

test('any body is refused where it is wrong, or becomes sound HTML', (t) => {
  const judged: boolean[] = [];
  for (const [bodies, numRuns] of [[written, 2000] as const, [harmless, 1500] as const]) {
    fc.assert(
      fc.property(bodies, (body) => void judged.push(judge(page(body)))),
      { seed, numRuns },
    );
  }
  t.diagnostic(`${judged.length} texter, varav ${count(judged)} godkändes och blev HTML`);
  assert.ok(count(judged) > 200);
});

test('any front matter and any site.yaml is refused where it is wrong, or is right', () => {
  fc.assert(
    fc.property(yaml, (data) => {
      judge(`---\n${data}\n---\n\nText.\n`);
      judge(page('Text.', data));
      assertPlaced(checkSite(data).findings, data);
    }),
    { seed, numRuns: 700 },
  );
});

test('any file is refused where it is wrong', () => {
  fc.assert(
    fc.property(fc.oneof(written, fc.string({ unit: 'binary' })), (source) => void judge(source)),
    { seed, numRuns: 600 },
  );
});
