import { bodies, frontMatters, type Case } from './case.ts';

const hidden = [
  '\u202e',
  '\u202a',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u061c',
  '\u2060',
  '\u180e',
  '\u{e0041}',
  '\u{e0101}',
];
const control = [
  '\u0000',
  '\u0008',
  '\u001b[2J',
  '\u007f',
  '\u0085',
  '\u009b',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffd',
];

/** Characters that reorder, hide or forge text: raw, and behind escapes. */
export const characters: readonly Case[] = [
  ...bodies('hidden-character', [
    ...hidden.map((character) => `Text${character}text`),
    'Text &#x202e; text',
    'Text &#8238; text',
    '## Rubrik &#x2066;',
    '[Sidan om Lund&#x200b;](/om/)',
    '[Sidan om Lund](/om/ "a&#x202e;")',
    '![En hund&#x202e;](/media/a.png)',
    '[Sidan om Lund](https://exempel.se/&#x202e;gpj.exe)',
    '<FactBox title="a&#x202e;b">\n\nc\n\n</FactBox>',
    '`a\u202eb`',
    '```\na\u202eb\n```',
    '```js&#x202e;\na\n```',
  ]),
  ...bodies('control-character', [
    ...control.map((character) => `Text${character}text`),
    'Text &#0; text',
    '<FactBox title="a&#x1b;b">\n\nc\n\n</FactBox>',
  ]),
  ...frontMatters('hidden-character', [
    'parent: "a\\u202eb"\n',
    'parent: "a\\U000e0041"\n',
    '# \u202e\n',
    'parent: a\u2066b\n',
  ]),
  ...frontMatters('control-character', [
    'parent: "a\\0b"\n',
    'parent: "a\\eb"\n',
    'parent: "a\\x1b[2J"\n',
    'parent: "a\\Lb"\n',
  ]),
];
