import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const text = /\.(?:atom|css|csv|html|ics|js|json|jsonld|md|mdx|mjs|svg|txt|webmanifest|xml|yaml)$/u;

/** Whether a host compresses a file: fonts, pictures and PDF are compressed as they are. */
const isCompressible = (file: string): boolean => text.test(file);

/** What a host sends of a file: text by Brotli at its best, as a static host prepares it once. */
export function asSent(file: string): Buffer {
  const bytes = readFileSync(file);
  return isCompressible(file) ? brotliCompressSync(bytes) : bytes;
}

/** Puts `page.html.br` or `page.html.gz` beside each `page.html`, and so for all text in a folder. */
export function compressFolder(directory: string, as: 'br' | 'gz' = 'br'): void {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !isCompressible(file)) continue;
    writeFileSync(`${file}.${as}`, as === 'br' ? asSent(file) : gzipSync(readFileSync(file)));
  }
}
