import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './kept.ts';

const known = new Map<string, string>();

/**
 * One figure for all the code in some rooms of `src/`, for the packages that are installed and for
 * the Node that runs it: what anything follows from that is made by this code alone.
 */
export function codeFigure(...rooms: readonly string[]): string {
  const figure = known.get(rooms.join()) ?? hashOf([process.version, ...filesIn(rooms)]);
  known.set(rooms.join(), figure);
  return figure;
}

function filesIn(rooms: readonly string[]): (string | Buffer)[] {
  const code = rooms.flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  return ['package-lock.json', ...code].sort().flatMap((file) => [file, readFileSync(file)]);
}
