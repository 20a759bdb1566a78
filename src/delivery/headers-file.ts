import type { HeaderRule } from './headers.ts';
import { isFor } from './path-pattern.ts';

/**
 * The rules as the file `_headers`, which Netlify and Cloudflare read. Cloudflare joins what several
 * rules say of one header, unless a later rule first takes it back with `!`; Netlify lets the later
 * one hold, and reads no line without a colon.
 */
export function writeHeaders(rules: readonly HeaderRule[]): string {
  const given = new Set<string>();
  return rules
    .map(({ path, headers }) => {
      const names = Object.keys(headers);
      const lines = [
        path,
        ...names.filter((name) => given.has(name)).map((name) => `  ! ${name}`),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ];
      for (const name of names) given.add(name);
      return `${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** Reads a file `_headers` that `writeHeaders` has written. */
export function readHeaders(text: string): readonly HeaderRule[] {
  return text.split(/\n{2,}/u).flatMap((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    if (path === '') return [];
    const headers = lines
      .map((line) => /^ {2}([\w-]+): (.+)$/u.exec(line))
      .flatMap((found) => (found ? [[found[1] ?? '', found[2] ?? ''] as const] : []));
    return [{ path, headers: Object.fromEntries(headers) }];
  });
}

/** The headers of the answer at a path. */
export function headersAt(rules: readonly HeaderRule[], path: string): HeaderRule['headers'] {
  const fitting = rules.filter((rule) => isFor(rule.path, path));
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as HeaderRule['headers'];
}
