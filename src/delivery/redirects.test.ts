import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeRedirects } from './redirects.ts';

test('an old address leads on with and without its last slash, in letters that a host can read', () => {
  assert.equal(
    writeRedirects([{ from: '/stad/möten/', to: '/stad/handelser/' }]),
    '/stad/m%C3%B6ten/ /stad/handelser/ 301\n/stad/m%C3%B6ten /stad/handelser/ 301\n',
  );
  assert.equal(writeRedirects([]), '');
});
