import { bodies, type Case } from './case.ts';

const addresses = [
  './evil.js',
  './evil.mdx',
  '../evil.png',
  'evil.png',
  'astro',
  '@astrojs/mdx',
  'node:fs',
  '/evil.png',
  '/media/evil.js',
  '/media/evil.svg',
  '/media/evil.heic',
  '/media/../evil.png',
  '/media/%2e%2e/evil.png',
  '/media//evil.png',
  '/media/a.png?evil',
  '/media/a.png#evil',
  '/media/a.png?url&raw',
  'https://exempel.se/spion.png',
  '//exempel.se/spion.png',
  'data:image/svg+xml,evil',
  'javascript:alert(1)',
  'file:///etc/passwd',
];

/** Pictures that are code, spies, or say nothing to those who do not see them. */
export const pictures: readonly Case[] = [
  ...bodies(
    'picture-address',
    addresses.map((address) => `![En röd hund](${address})`),
  ),
  ...bodies(
    'attribute-value',
    addresses.map((address) => `<Picture src="${address}" alt="En röd hund" />`),
  ),
  ...bodies('markdown', [
    '![En röd hund][a]\n\n[a]: ./evil.js',
    '![En röd hund][]\n\n[En röd hund]: /media/a.png',
  ]),
  ...bodies('alt-text', [
    '![](/media/a.png)',
    '![ ](/media/a.png)',
    '![bild](/media/a.png)',
    '![IMG_1234.JPG](/media/a.png)',
    '<Picture src="/media/a.png" alt="foto" />',
  ]),
  ...bodies('block-demand', [
    '<Picture src="/media/a.png" />',
    '<Picture src="/media/a.png" alt="" />',
    '<Picture src="/media/a.png" alt="En hund" decorative />',
  ]),
  ...bodies('attribute-missing-value', ['<Picture alt="En hund" />']),
];
