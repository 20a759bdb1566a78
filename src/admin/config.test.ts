import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionNames, collections } from '../model/index.ts';
import { editorConfig } from './config.ts';

const sources = [{ key: 'plan', title: 'Planen', address: undefined, archived: undefined }];
const onDesk = editorConfig(
  { name: 'Arkivet', sources, editor: undefined },
  {
    onDesk: true,
    base: '/',
    origin: 'https://exempel.se',
  },
);

type Form = Readonly<Record<string, unknown>>;
const formOf = (name: string) =>
  onDesk.collections.find((one) => one.name === name) as unknown as { fields: readonly Form[] };
const fieldOf = (fields: readonly Form[], name: string) =>
  fields.find((field) => field.name === name) ?? {};

test('every field of every collection has its form, in the model’s order', () => {
  for (const name of collectionNames) {
    const { fields } = formOf(name);
    assert.deepEqual(
      fields.map((field) => field.name).filter((field) => field !== 'body'),
      [...Object.keys(collections[name].fields), 'madeFrom', '$address'],
    );
  }
});

test('only what a translation has is written in other languages', () => {
  const { fields } = formOf('events');
  const translated = fields.filter(({ i18n }) => i18n).map(({ name }) => name);
  assert.deepEqual(translated, ['title', 'summary', 'body', 'madeFrom']);
});

test('sources are chosen from those of the site', () => {
  const field = fieldOf(formOf('pages').fields, 'sources');
  assert.equal(field.widget, 'select');
  assert.deepEqual(field.options, [{ value: 'plan', label: 'Planen' }]);
});

test('a group that nobody uses asks for nothing, and a list begins empty', () => {
  const { fields } = formOf('events');
  const group = fieldOf(fields, 'evaluation');
  assert.equal(group.required, false);
  for (const { required } of group.fields as readonly Form[]) assert.equal(required, false);
  const list = fieldOf(fields, 'organisations');
  assert.deepEqual(list.default, []);
  assert.equal(fieldOf(list.fields as readonly Form[], 'organisation').required, true);
  const { files } = formOf('site') as unknown as { files: readonly { fields: readonly Form[] }[] };
  const licence = fieldOf(files[0]?.fields ?? [], 'licence');
  for (const { required } of licence.fields as readonly Form[]) assert.equal(required, false);
});
