import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './nearest.ts';

test('a slip of the finger finds what was meant', () => {
  const words = ['FactBox', 'Quotation', 'Picture', 'constructor'];
  assert.equal(nearest('Factbox', words), 'FactBox');
  assert.equal(nearest('Qoutation', words), 'Quotation');
  assert.equal(nearest('Pictur', words), 'Picture');
  assert.equal(nearest('Ruta', words), undefined);
  assert.equal(nearest('', words), undefined);
});

test('the nearest of several wins', () => {
  assert.equal(nearest('om', ['on', 'om-oss', 'omm', 'Om']), 'Om');
});

test('long words against many candidates take no time', { timeout: 60_000 }, () => {
  const candidates = Array.from({ length: 5000 }, (_, index) => `${'a'.repeat(300)}${index}`);
  for (let round = 0; round < 10; round += 1) nearest('b'.repeat(302), candidates);
  assert.equal(nearest('a'.repeat(190_000), candidates), undefined);
});
