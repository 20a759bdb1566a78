import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../../model/index.ts';
import { moved, withAliases } from './renaming.ts';

const swedish = (aliases: string) =>
  `---\ntitle: Om\nsummary: S\nsources:\n  - plan\n${aliases}---\n\nText.\n`;
const file = (slug: string, newSlug: string, raw: string) => ({
  path: `content/pages/${slug}.mdx`,
  newPath: `content/pages/${newSlug}.mdx`,
  raw,
});

test('a text that moves keeps its old address, and forgets the one that it gets', () => {
  const [first] = withAliases([file('om', 'oss', swedish(''))]);
  assert.equal(first?.raw, swedish('aliases:\n  - om\n'));
  const [back] = withAliases([file('oss', 'om', swedish('aliases:\n  - om\n'))]);
  assert.equal(back?.raw, swedish('aliases:\n  - oss\n'));
});

test('a translation follows the text that moves as it followed it before', () => {
  const english = (madeFrom: string) => `---\ntitle: About\nmadeFrom: "${madeFrom}"\n---\n`;
  const [own, fresh, stale] = withAliases([
    file('om', 'oss', swedish('')),
    file('om.en', 'oss.en', english(fingerprint(swedish('')))),
    file('om.ar', 'oss.ar', english('0123456789abcdef')),
  ]);
  assert.equal(fresh?.raw, english(fingerprint(own?.raw ?? '')));
  assert.equal(stale?.raw, english('0123456789abcdef'));
});

test('what does not move is left alone', () => {
  const files = [{ path: 'content/pages/om.mdx', raw: swedish('') }];
  assert.deepEqual(withAliases(files), files);
});

test('a later save of the same form takes the text from where it lies', () => {
  const moves = new Map([['content/pages/om.mdx', 'content/pages/oss.mdx']]);
  const path = 'content/pages/oss.mdx';
  assert.deepEqual(moved([file('om', 'oss', 'a')], moves), [{ path, raw: 'a' }]);
  assert.deepEqual(moved([file('om', 'vi', 'a')], moves), [
    { path, newPath: 'content/pages/vi.mdx', raw: 'a' },
  ]);
  const [first = file('om', 'oss', 'a')] = moved(
    [{ path: 'content/pages/om.mdx', raw: 'a' }],
    moves,
  );
  assert.equal(first.newPath, 'content/pages/om.mdx');
});
