import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate/node';
import { demandsOf, rendered, testContext } from './rendered.ts';
import { blocks, findBlock } from './registry.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
const all = Object.values(blocks);

test('blocks are found by their names, and nothing else is', () => {
  assert.equal(findBlock('FactBox')?.label, 'Faktaruta');
  for (const name of ['constructor', '__proto__', 'toString', 'factbox', '']) {
    assert.equal(findBlock(name), undefined);
  }
});

test('a block that stands only in another one is all that the other one holds', () => {
  for (const { name, within } of all) {
    if (within !== undefined) assert.deepEqual(findBlock(within)?.content, { only: name });
  }
});

for (const { name, examples } of all) {
  test(`${name}: every example meets its own demands and becomes valid HTML`, async () => {
    assert.ok(examples.length >= 2);
    for (const { title, source } of examples) {
      assert.deepEqual(demandsOf(source), [], title);
      const html = rendered(source);
      const { results } = await validator.validateString(html);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages),
        [],
        html,
      );
      assert.doesNotMatch(html, /<h[1-6]|<script|\sid=|\sstyle=|\son\w+=|target=/u, title);
    }
  });

  test(`${name}: is the same each time, and speaks English in an English text`, () => {
    for (const { source } of examples) {
      assert.equal(rendered(source), rendered(source));
      const english = rendered(source, { ...testContext, language: 'en' });
      assert.doesNotMatch(english, /Källa:|cirka |Se filmen:|E-post:|diagram\.|Bild:/u);
    }
  });
}

test('the words around a film and a figure are said', () => {
  const film =
    '<Video title="Samtal" address="https://www.youtube.com/watch?v=x" length="5 minuter" />';
  assert.match(rendered(film), />Se filmen: Samtal \(5 minuter\), öppnas på youtube\.com</u);
  const figure = '<KeyFigures>\n<KeyFigure value="1 350" label="Deltagare" about />\n</KeyFigures>';
  assert.match(
    rendered(figure),
    /<dt>Deltagare<\/dt><dd[^>]*><span[^>]*>cirka <\/span>1\u00a0350<\/dd>/u,
  );
});

test('a numbered list keeps the number that it begins with', () => {
  assert.match(rendered('<Steps>\n\n4. Fyra\n\n</Steps>'), /<ol start="4" class="steps">/u);
});

test('an empty head cell of a table is no head', () => {
  const html = rendered(
    '<DataTable caption="Rubrik">\n\n| | A |\n|--|--|\n| x | 1 |\n\n</DataTable>',
  );
  assert.match(html, /<caption>Rubrik<\/caption><thead><tr><td><\/td><th scope="col">A<\/th>/u);
});
