import { createHash } from 'node:crypto';

/** The hash that Git gives a file with these bytes (a text counts as UTF-8). */
export function blobHash(content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
