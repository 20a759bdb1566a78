import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeSecurityTxt } from './security-txt.ts';

test('whom to tell of a weakness is said for less than a year from the day of the build', () => {
  const text = writeSecurityTxt({
    email: 'webb@example.org',
    today: '2026-03-01',
    site: new URL('https://example.org/stad/'),
  });
  assert.match(text, /^Contact: mailto:webb@example\.org$/mu);
  assert.match(text, /^Canonical: https:\/\/example\.org\/\.well-known\/security\.txt$/mu);
  const expires = /^Expires: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/mu.exec(text)?.[1] ?? '';
  const days = (Date.parse(expires) - Date.parse('2026-03-01')) / 86_400_000;
  assert.ok(days > 180 && days < 365);
});
