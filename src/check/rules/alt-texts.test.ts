import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyFaults } from '../sample-content.ts';

test('a picture says what it shows', () => {
  for (const alt of ['', ' ', 'bild', 'Foto', 'logotyp', 'IMG_1234.jpg', 'hund.png']) {
    assert.deepEqual(bodyFaults(`![${alt}](/media/a.png)`), ['alt-text 1:1'], alt);
  }
  assert.deepEqual(bodyFaults('Text ![](/media/a.png)'), ['alt-text 1:6']);
  assert.deepEqual(bodyFaults('<Picture src="/media/a.png" alt="bild" />'), ['alt-text 1:1']);
  assert.deepEqual(bodyFaults('![En bild av torget](/media/a.png)'), []);
  assert.deepEqual(bodyFaults('<Picture src="/media/a.png" decorative />'), []);
});

test('a picture lies in the media folder', () => {
  const outside = [
    './evil.js',
    'a.png',
    '/a.png',
    '../a.png',
    '/media/../a.png',
    'https://exempel.se/a.png',
    '//exempel.se/a.png',
    'data:image/png;base64,AA',
    '/media/a.svg',
    '/media/a.heic',
    '/media/a.gif',
    '/media/a.js',
    '/media/a.png?b',
    '/media/a.PNG',
    'astro',
    '@astrojs/mdx',
    'javascript:a',
  ];
  for (const address of outside) {
    assert.deepEqual(bodyFaults(`![En hund](${address})`), ['picture-address 1:1'], address);
  }
  for (const address of ['/media/a.png', '/media/2023/a-b_c.webp']) {
    assert.deepEqual(bodyFaults(`![En hund](${address})`), [], address);
  }
});

test('a picture’s address stands with the picture', () => {
  assert.deepEqual(bodyFaults('![En hund][a]\n\n[a]: /media/a.png'), ['markdown 1:1']);
});
