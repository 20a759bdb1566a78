import { bodyLine } from '../sample-content.ts';
import { bodies, frontMatters, onLine, type Case } from './case.ts';

/** The first line that is one too many. */
const tooMany = 3001;

const nested = (open: string, close: string, levels: number) =>
  open.repeat(levels) + 'a' + close.repeat(levels);

/** Texts that unfold: too deep, or too much. */
export const depth: readonly Case[] = [
  ...bodies('nesting', [
    `${'> '.repeat(60)}a`,
    `${'>'.repeat(3000)}a`,
    `${'- '.repeat(3000)}a`,
    `${'1. '.repeat(100)}a`,
    `${'> - '.repeat(100)}a`,
    `${' '.repeat(5000)}a`,
    `${'\t'.repeat(500)}a`,
    nested('*a _b ', ' c_ d*', 300),
    nested('**a ~~b ', ' c~~ d**', 200),
    nested('<A>', '</A>', 500),
    nested('<>', '</>', 500),
  ]),
  ...bodies('amount', [
    nested('[', '](/om/)', 30_000),
    nested('![', '](/media/a.png)', 20_000),
    nested('*a _b ', ' c_ d*', 5000),
    nested('<A>', '</A>', 20_000),
    nested('<>', '</>', 20_000),
    nested('{', '}', 50_000),
    '[^a]: '.repeat(20_000),
    '<3 '.repeat(20_000),
    `|${'a|'.repeat(50_000)}\n|${'-|'.repeat(30_000)}\n`,
    '&lt;'.repeat(30_000),
  ]),
  ...frontMatters('amount', [
    `parent: ${'['.repeat(50_000)}\n`,
    `parent: ${'{a: '.repeat(30_000)}\n`,
  ]),
  ...onLine(
    16,
    bodies('nesting', [
      Array.from({ length: 20 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
    ]),
  ),
  ...onLine(65, bodies('nesting', [nested('<FactBox title="a">\n\n', '\n\n</FactBox>', 60)])),
  ...onLine(34, bodies('nesting', [nested('<_a>\n', '</_a>\n', 500)])),
  ...onLine(
    tooMany - bodyLine + 1,
    bodies('amount', [
      'a\n'.repeat(20_000),
      nested('<FactBox title="a">\n\n', '\n\n</FactBox>', 2000),
    ]),
  ),
  ...onLine(tooMany - 5, frontMatters('amount', ['a:\n'.repeat(20_000)])),
  ...frontMatters('value', [`parent: "${'a'.repeat(180_000)}"\n`]),
];
