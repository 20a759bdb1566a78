import { setImmediate as nextTurn } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packages from '../../package.json' with { type: 'json' };
import { hashOf, kept } from '../pictures/kept.ts';
import { compile, documentFonts, type Compiled } from './compile.ts';

/** Sets documents, each once: what was set before, in whatever build, is read again. */
export type Setter = (
  document: Compiled,
  pictures: ReadonlyMap<string, Buffer>,
) => Promise<Uint8Array>;

/** A setter that keeps what it has made, by every input: the code and the fonts are among them. */
export function rememberingSetter(): Setter {
  const typst = packages.dependencies['@myriaddreamin/typst-ts-node-compiler'];
  const code = [
    'compile.ts',
    'document.typ',
    'letter-codes.ts',
    'reading-order.ts',
    'row-heads.ts',
  ].map((name) => readFileSync(join('src/print', name)));
  const shared = hashOf([typst, ...code, ...documentFonts()]);
  return (document, pictures) => {
    const inputs = [shared, JSON.stringify(document), ...[...pictures].flat()];
    return kept('documents', inputs, async () => {
      const made = compile(document, pictures);
      // What Typst holds of a document, some 2 MB, is let go between turns of the event loop only.
      await nextTurn();
      return made;
    });
  };
}
