import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demandsOf, rendered } from '../rendered.ts';

const contact = (attributes: string) => `<Contact name="Kansliet" ${attributes} />`;

test('phone numbers can be called and do not break', () => {
  const html = rendered(contact('phone="+46 (0)8-123 45 67"'));
  assert.match(html, /href="tel:\+4681234567">\+46\u00a0\(0\)8\u2011123\u00a045\u00a067</u);
});

test('a contact that cannot be reached, and a phone number with words, are refused', () => {
  assert.deepEqual(
    demandsOf(contact('')).map(({ field }) => field),
    ['email'],
  );
  assert.deepEqual(
    demandsOf(contact('phone="08-12 ankn. 3"')).map(({ field }) => field),
    ['phone'],
  );
  assert.deepEqual(demandsOf(contact('phone="112"')), []);
});
