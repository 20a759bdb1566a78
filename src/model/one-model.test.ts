import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accepts } from './accepts.ts';
import { candidates } from './candidates.ts';
import { collections } from './collections/index.ts';
import { dictionary } from './dictionary.ts';
import { everyField, shapes, withInner } from './every-field.ts';
import { shapeOf } from './fields/group.ts';
import { form, formOfCollection, type FormField } from './form.ts';
import { jsonObject } from './json-schema.ts';

test('the published schema and the check say the same of every field', () => {
  for (const [path, { json, zod }] of everyField) {
    const judged = candidates(json).map((value) => [value, accepts(json, value)]);
    const checked = candidates(json).map((value) => [value, zod.safeParse(value).success]);
    assert.deepEqual(checked, judged, path);
    assert.ok(
      judged.some(([, isRight]) => isRight),
      `${path} accepts nothing`,
    );
    assert.ok(
      judged.some(([, isRight]) => !isRight),
      `${path} refuses nothing`,
    );
  }
});

test('the published schema and the check say the same of every whole text', () => {
  for (const [name, fields] of Object.entries(shapes)) {
    const [schema, zod] = [jsonObject(fields), shapeOf(fields, '')];
    for (const value of candidates(schema)) {
      assert.equal(
        zod.safeParse(value).success,
        accepts(schema, value),
        `${name}: ${JSON.stringify(value)}`,
      );
    }
  }
});

test('a required field has a value, an optional one may lack it', () => {
  for (const [path, field] of everyField) {
    const isLeftOut = ['', null, undefined].map((value) => field.zod.safeParse(value).success);
    assert.deepEqual(isLeftOut, Array(3).fill(!field.required), path);
  }
});

test('the form lets nothing through that the check refuses', () => {
  for (const [path, { widget, json, zod, label }] of everyField) {
    assert.ok(label, path);
    assert.deepEqual(
      [widget.min, widget.max],
      [json.minimum ?? json.minItems ?? undefined, json.maximum].map((limit) =>
        limit === 0 && json.type === 'array' ? undefined : limit,
      ),
      path,
    );
    const options = widget.options as { value: string; label: string }[] | undefined;
    if (options)
      assert.deepEqual(
        options.map(({ value }) => value),
        json.enum,
        path,
      );
    const [pattern] = (widget.pattern as [string, string] | undefined) ?? [];
    if (pattern === undefined) continue;
    for (const value of candidates(json)) {
      // The widget for one line cannot hold a line break.
      if (typeof value !== 'string' || (widget.widget === 'string' && value.includes('\n')))
        continue;
      assert.equal(
        new RegExp(pattern).test(value),
        zod.safeParse(value).success,
        `${path}: ${value}`,
      );
    }
  }
});

test('form and dictionary have every field, with the same demands', () => {
  for (const [name, fields] of Object.entries(shapes)) {
    const expected = [...withInner(fields, name)].filter(([path]) => !path.endsWith('[]'));
    const rows = dictionary(fields, `${name}.`);
    const inForm = flat(form(fields));
    assert.deepEqual(
      rows.map(({ required }) => required),
      expected.map(([, { required }]) => required),
      name,
    );
    assert.deepEqual(
      rows.map((row) => row.name.replaceAll('[]', '')),
      expected.map(([path]) => path),
      name,
    );
    assert.deepEqual(
      inForm.map(({ label, required }) => [label, required]),
      rows.map(({ label, required }) => [label, required]),
      name,
    );
    assert.ok(rows.every((row) => row.expected !== ''));
  }
});

test('the form of a collection writes what the check reads', () => {
  const { folder, extension, fields, slug } = formOfCollection(collections.events);
  assert.deepEqual([folder, extension, slug], ['content/events', 'mdx', '{{slug}}']);
  assert.deepEqual([fields.at(0)?.name, fields.at(-1)?.name], ['title', 'body']);
});

function flat(fields: readonly FormField[]): FormField[] {
  return fields.flatMap((field) => [
    field,
    ...flat((field.fields as FormField[] | undefined) ?? []),
  ]);
}
