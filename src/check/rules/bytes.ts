import { readFileSync } from 'node:fs';
import { finding, type Finding } from '../finding.ts';
import type { SourceFile } from '../source.ts';

const start = { line: 1, column: 1 };
// Some thirty thousand words; the heaviest document.
const most = { text: 200e3, media: 30e6 };

/** Reads a file's bytes, or says why that cannot be done; a file that is too large is not opened. */
export function readBytes({ location, size, kind }: SourceFile): Uint8Array | Finding {
  const limit = kind === 'media' ? most.media : most.text;
  if (size > limit) {
    return finding('file-size', start, {
      found: `${Math.ceil(size / 1000)} kB`,
      expected: `högst ${limit / 1000} kB`,
      fix:
        kind === 'media'
          ? 'Minska filen, till exempel bilderna i den, och spara om den.'
          : 'Dela texten i flera, eller bifoga den som dokument.',
    });
  }
  try {
    return readFileSync(location);
  } catch {
    return finding('file-unreadable', start, {
      found: 'en fil som datorn inte får läsa',
      expected: 'en fil som går att öppna',
      fix: 'Ändra filens rättigheter, eller ersätt filen.',
    });
  }
}
