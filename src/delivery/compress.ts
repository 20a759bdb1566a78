import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const text = /\.(?:css|csv|html|ics|js|json|md|mdx|mjs|svg|txt|webmanifest|xml|yaml)$/u;

/** Whether a host compresses a file: fonts, pictures and PDF are compressed as they are. */
const isCompressible = (file: string): boolean => text.test(file);

/** What a host sends of a file: text by Brotli at its best, as a static host prepares it once. */
export function asSent(file: string): Buffer {
  const bytes = readFileSync(file);
  return isCompressible(file) ? brotliCompressSync(bytes) : bytes;
}

/** Puts `page.html.br` beside each `page.html`, and so for all text in a folder. */
export function compressFolder(directory: string): void {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && isCompressible(file)) writeFileSync(`${file}.br`, asSent(file));
  }
}
