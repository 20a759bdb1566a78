import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from './sister.ts';

test('a fingerprint tells texts apart and lasts', () => {
  assert.equal(fingerprint(''), 'cbf29ce484222325');
  assert.match(fingerprint('Överenskommelsen'), /^[0-9a-f]{16}$/u);
  assert.notEqual(fingerprint('a'), fingerprint('b'));
  assert.notEqual(fingerprint('ab'), fingerprint('ba'));
});

test('line endings do not change it', () => {
  assert.equal(fingerprint('a\r\nb\r\n'), fingerprint('a\nb\n'));
});
