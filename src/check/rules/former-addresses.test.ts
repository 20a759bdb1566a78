import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, siteYaml, sound } from '../sample-content.ts';

const first = siteYaml.split('\n').length;

/** The faults of a list of old addresses, with lines counted from the list's first row. */
const faults = async (...rows: readonly string[]) =>
  (
    await faultsOf(
      sound({
        'site.yaml': `${siteYaml}formerAddresses:\n${rows.map((row) => `  - ${row}\n`).join('')}`,
      }),
    )
  ).map((fault) => {
    const [, line, rule] = /:(\d+):\d+ (.*)$/u.exec(fault) ?? [];
    return `${Number(line) - first} ${rule ?? ''}`;
  });

test('an old address leads to a page, to another host, or says that it is gone', async () => {
  assert.deepEqual(
    await faults(
      '{ from: /gammal/sida, to: /om/ }',
      '{ from: /filer/rapport.pdf, to: "https://exempel.se/rapport.pdf" }',
      '{ from: /borta/ }',
      '{ from: /möten, to: /om/#bakgrund }',
    ),
    [],
  );
});

test('what is no path, stands twice or belongs to the site is refused at its row', async () => {
  for (const from of [
    'gammal',
    '//gammal',
    '/a b',
    '/a?b=c',
    '/a/../b',
    '/',
    'https://exempel.se/a',
  ]) {
    assert.deepEqual(await faults(`{ from: "${from}", to: /om/ }`), ['1 former-address'], from);
  }
  assert.deepEqual(await faults('{ from: /a, to: /om/ }', '{ from: /a/, to: /om/ }'), [
    '2 former-address',
  ]);
  assert.deepEqual(await faults('{ from: /arkiv, to: /om/ }'), ['1 former-address']);
  assert.deepEqual(await faults('{ from: /a, to: om }'), ['1 former-address']);
});

test('what it leads to is there', async () => {
  const [fault] = await faultsOf(
    sound({ 'site.yaml': `${siteYaml}formerAddresses:\n  - from: /a\n    to: /saknas/\n` }),
  );
  assert.match(fault ?? '', /former-address$/u);
});
