import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentDir } from '../../archive/content-dir.ts';
import { collectionNames, collections, siteFields, sisterFields } from '../../model/index.ts';
import { rewritten } from './body.ts';
import { textFormat, yamlFormat } from './file.ts';
import { nasty } from './nasty.ts';

const pages = textFormat({ ...collections.pages.fields, ...sisterFields });
const head =
  '---\n# En kommentar\ntitle: "Titel"   # till\nsummary: >-\n  Kort\n  om\nsources: [site]\n---\n\n';

const texts = collectionNames.flatMap((name) =>
  readdirSync(join(contentDir, name)).map((file) => ({
    name: `${name}/${file}`,
    source: readFileSync(join(contentDir, name, file), 'utf8'),
    format: textFormat({ ...collections[name].fields, ...sisterFields }),
  })),
);
const sentence = 'Alla som var där fick tala, se [arkivet](/arkiv/) för **mer** om torget.';
const sections = Array.from(
  { length: 50 },
  (_, index) => `## Avsnitt ${index}\n\n${sentence}\n\n${nasty[index] ?? sentence}`,
);
const long = [Array<string>(150).fill(sentence).join('\n\n'), sections.join('\n\n')];
const hard = [...nasty, ...long].map((body, index) => ({
  name: index < nasty.length ? `nasty ${index}` : `${body.length} letters`,
  source: `${head}${body}\n\nSist står ett ord här.\n`,
  format: pages,
}));

test('a file that is opened and saved has the same bytes', () => {
  for (const { name, source, format } of [...texts, ...hard]) {
    assert.equal(format.toFile(format.fromFile(source)), source, name);
  }
});

test('an edit in one field leaves every other byte', () => {
  for (const { name, source, format } of [...texts, ...hard]) {
    const data = format.fromFile(source);
    const edited = format.toFile({ ...data, title: `${String(data.title)} ÄNDRAD` });
    const without = (text: string) => text.replace(/^title:.*$/mu, 'title:');
    assert.equal(without(edited), without(source), name);
    assert.match(edited, /^title: .* ÄNDRAD/mu, name);
  }
});

test('a word edited in the text leaves every other byte', () => {
  for (const { name, source, format } of [...texts, ...hard]) {
    const data = format.fromFile(source);
    const shown = typeof data.body === 'string' ? rewritten(data.body) : '';
    // The middle one of the plain words between two others on a line.
    const words = [...shown.matchAll(/(?<=[a-zåäö] )[a-zåäö]{3,}(?= [a-zåäö])/gu)];
    const word = words[Math.floor(words.length / 2)];
    if (!word) continue;
    const [old] = word;
    const body = `${shown.slice(0, word.index)}ÄNDRAT${shown.slice(word.index + old.length)}`;
    const edited = format.toFile({ ...data, body });
    assert.equal(edited.replace('ÄNDRAT', old), source, name);
    assert.match(edited, /ÄNDRAT/u, name);
  }
});

test('what is taken out of a form is taken out of the file', () => {
  const data = pages.fromFile(`${head}Text.\n`);
  assert.doesNotMatch(pages.toFile({ ...data, summary: '' }), /summary|Kort/u);
  assert.equal(pages.toFile({ ...data, body: '' }), head.trimEnd() + '\n');
});

test('a new text is written in the order of the model, without what is empty', () => {
  const data = { body: 'Hej.', sources: ['site'], title: 'T', summary: 'S', parent: null };
  assert.equal(pages.toFile(data), '---\ntitle: T\nsummary: S\nsources:\n  - site\n---\n\nHej.\n');
});

test('a group that nobody filled in is not there', () => {
  const events = textFormat(collections.events.fields);
  const written = events.toFile({
    title: 'T',
    participants: { about: false },
    organisations: [{ role: '' }],
  });
  assert.equal(written, '---\ntitle: T\n---\n');
  assert.match(events.toFile({ participants: { count: 3, about: false } }), /about: false/u);
});

test('the settings of the site keep their comments and their order', () => {
  const format = yamlFormat(siteFields);
  const source = `# Överst\n${readFileSync(join(contentDir, 'site.yaml'), 'utf8')}`;
  const data = format.fromFile(source);
  assert.equal(format.toFile(data), source);
  const edited = format.toFile({ ...data, name: 'Ett annat namn' });
  assert.equal(edited, source.replace(/^name: .*$/mu, 'name: Ett annat namn'));
});
