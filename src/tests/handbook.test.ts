import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { swedish } from '../admin/locale.ts';
import { collections } from '../model/index.ts';

const handbook = 'src/pages/handbok';

/** Where the words lie that the editor shows, beside those that it takes from Decap. */
const rooms = ['admin', 'blocks', 'commands', 'desk', 'model', 'pages/admin'];

function textsIn(texts: object): string[] {
  return Object.values(texts).flatMap((text: unknown) =>
    typeof text === 'object' && text !== null ? textsIn(text) : String(text),
  );
}

const sources = rooms.flatMap((room) =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/u.test(file) && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join('src', room, file), 'utf8')),
);
const newTexts = Object.values(collections).map(({ singular }) => `Ny: ${singular}`);
const shown = [...textsIn(swedish), ...sources, ...newTexts].join('\n');

test('every word that the handbook says is on the screen is there', () => {
  const lost = readdirSync(handbook).flatMap((chapter) => {
    const text = readFileSync(join(handbook, chapter), 'utf8');
    // What is bold is on the screen, but for what begins a point and ends with a colon.
    const bold = [...text.matchAll(/\*\*([^*]+)\*\*/gu)]
      .map(([, words = '']) => words)
      .filter((words) => words === 'Ny:' || !words.endsWith(':'));
    const rows = text.includes('| Det står')
      ? [...text.matchAll(/^\| (?!Det står|-)([^|]+?) *\|/gmu)].map(([, words = '']) => words)
      : [];
    // Names stand in the holes of what is told.
    const parts = [
      ...bold,
      ...rows.flatMap((row) => row.split(/ ?… ?|(?: spara| publicera)?, (?:eftersom|för)/u)),
    ];
    return parts.filter((words) => !shown.includes(words)).map((words) => `${chapter}: ${words}`);
  });
  assert.deepEqual(lost, []);
});
