import { finding, type Finding } from '../finding.ts';

/** Reads a file's bytes as text, or says why that cannot be done. */
export function decode(bytes: Uint8Array): string | Finding {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // UTF-16 without its mark can pass for UTF-8: every other character is then a zero.
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  return finding(
    'encoding',
    { line: 1, column: 1 },
    {
      found: 'tecken som inte är UTF-8',
      expected: 'en textfil i UTF-8',
      fix: 'Spara om filen som UTF-8.',
    },
  );
}
