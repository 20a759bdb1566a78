import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packages from '../../package.json' with { type: 'json' };
import { compile, documentFonts, type Compiled } from './compile.ts';

const folder = '.cache/documents';

/** Sets documents, each once: the same input was set before, in whatever build, and is read again. */
export type Setter = (document: Compiled, pictures: ReadonlyMap<string, Buffer>) => Buffer;

/** A setter that keeps what it has made, by a hash of every input: the code and fonts are among them. */
export function rememberingSetter(): Setter {
  mkdirSync(folder, { recursive: true });
  const typst = packages.dependencies['@myriaddreamin/typst-ts-node-compiler'];
  const code = ['compile.ts', 'document.typ'].map((name) => readFileSync(join('src/print', name)));
  const shared = hashOf([typst, ...code, ...documentFonts()]);
  return (document, pictures) => {
    const inputs = [shared, JSON.stringify(document), ...[...pictures].flat()];
    const file = join(folder, `${hashOf(inputs)}.pdf`);
    try {
      return readFileSync(file);
    } catch {
      const bytes = compile(document, pictures);
      writeFileSync(file, bytes);
      return bytes;
    }
  };
}

function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex').slice(0, 32);
}
