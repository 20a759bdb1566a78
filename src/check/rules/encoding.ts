import { finding, type Finding } from '../finding.ts';

/** The largest text, in bytes: some thirty thousand words. */
export const largestText = 200_000;

/** Reads a file's bytes as text, or says why that cannot be done. */
export function decode(bytes: Uint8Array): { text: string } | { problem: Finding } {
  const start = { line: 1, column: 1 };
  if (bytes.length > largestText) {
    return {
      problem: finding('file-size', start, {
        found: `${Math.ceil(bytes.length / 1000)} kB`,
        expected: `högst ${largestText / 1000} kB text`,
        fix: 'Dela texten i flera, eller bifoga den som dokument.',
      }),
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      problem: finding('encoding', start, {
        found: 'tecken som inte är UTF-8',
        expected: 'en textfil i UTF-8',
        fix: 'Spara om filen som UTF-8.',
      }),
    };
  }
}
