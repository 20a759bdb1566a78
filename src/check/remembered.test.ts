import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { parse } from '../text/index.ts';
import { checkOnce } from './remembered.ts';
import { checkText } from './text.ts';

const name = { collection: 'pages', slug: 'om', language: 'sv' } as const;
const file = 'content/pages/om.mdx';
const sound = (title: string) =>
  `---\ntitle: ${title}\nsummary: Om arkivet.\nsources: [bok]\n---\n\n## Mer\n\n[Hem](/) och ![Fält](/media/a.png)\n`;

test('what is remembered of a text is what its check finds, its places too', () => {
  const source = sound(randomUUID());
  const { read, text, problems } = checkText(source, name, file, parse);
  assert.ok(read && text);
  for (const found of [checkOnce(source, name, file), checkOnce(source, name, file)]) {
    assert.ok(found.text);
    assert.deepEqual(JSON.parse(JSON.stringify(found.text)), JSON.parse(JSON.stringify(text)));
    assert.deepEqual(found.text.placeOf(['summary']), text.placeOf(['summary']));
    assert.deepEqual(found.problems, problems);
    assert.equal(found.read?.uses?.links[0]?.path, '/');
  }
});

test('a text with problems is told of every time, and one that was mended no longer', () => {
  const title = randomUUID();
  const faulty = sound(title).replace('## Mer', '<Okänd />');
  for (let time = 0; time < 2; time += 1) {
    assert.equal(checkOnce(faulty, name, file).problems.length, 1);
  }
  assert.deepEqual(checkOnce(sound(title), name, file).problems, []);
});
