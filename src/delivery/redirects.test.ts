import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRedirects, writeRedirects } from './redirects.ts';

test('an old address leads on with and without its last slash, in letters that a host can read', () => {
  assert.equal(
    writeRedirects([{ from: '/stad/möten/', to: '/stad/handelser/' }]),
    '/stad/m%C3%B6ten/ /stad/handelser/ 301\n/stad/m%C3%B6ten /stad/handelser/ 301\n',
  );
  assert.equal(writeRedirects([]), '');
});

test('an address with letters of its own, a space or a question is written so that it can be read', () => {
  const text = writeRedirects([
    { from: '/a/', to: '/möten/?q=ett två' },
    { from: '/b/', to: 'https://exempel.se/å#del' },
  ]);
  assert.deepEqual(
    readRedirects(text).filter(({ from }) => from.endsWith('/')),
    [
      { from: '/a/', to: '/m%C3%B6ten/?q=ett%20tv%C3%A5' },
      { from: '/b/', to: 'https://exempel.se/%C3%A5#del' },
    ],
  );
});
