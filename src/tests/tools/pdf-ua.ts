import { spawnSync } from 'node:child_process';
import { wordsIn, type Tag } from './pdf.ts';

/**
 * What in a document's file breaks PDF/UA-1 (ISO 14289-1), as far as it can be read there without a
 * validator; the clauses are named. None is right.
 */
export function pdfUaFaults(bytes: Buffer, tags: readonly Tag[]): string[] {
  const file = bytes.toString('latin1');
  const objects = [...file.matchAll(/\n\d+ 0 obj\s(.*?)\sendobj/gsu)].map(([, one = '']) => one);
  const like = (shape: RegExp) => objects.filter((one) => shape.test(one));
  const lacking = (shape: RegExp, needed: RegExp) => like(shape).some((one) => !needed.test(one));
  const levels = headingsIn(tags);
  const rules: readonly (readonly [string, boolean])[] = [
    ['6.2 marked', !/\/MarkInfo <<\s*\/Marked true\s+\/Suspects false/u.test(file)],
    ['7.1 shows its title', !file.includes('/DisplayDocTitle true')],
    ['7.2 language', !/\/Lang \([a-z]{2}/u.test(file)],
    ['7.3 figures have words', lacking(/\/S \/Figure\b/u, /\/Alt [<(]/u)],
    ['7.4.2 levels in order', levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1)],
    ['7.5 heads have a scope', lacking(/\/S \/TH\b/u, /\/Scope \/(?:Row|Column|Both)\b/u)],
    ['7.18.3 order of links', lacking(/\/Type \/Page\b.*\/Annots/su, /\/Tabs \/S\b/u)],
    ['7.18.5 links have words', lacking(/\/Subtype \/Link\b/u, /\/Contents [<(]/u)],
    ['7.18.5 links have a tag', lacking(/\/Subtype \/Link\b/u, /\/StructParent \d/u)],
    ['7.21.4 fonts go along', lacking(/\/Type \/FontDescriptor\b/u, /\/FontFile[23]? \d/u)],
    ['7.21.7 letters have codes', lacking(/\/Subtype \/Type0\b/u, /\/ToUnicode \d/u)],
  ];
  return rules.flatMap(([rule, isBroken]) => (isBroken ? [rule] : []));
}

function headingsIn(tags: readonly Tag[]): number[] {
  return tags.flatMap(({ role, children }) => {
    const level = /^H([1-6])$/u.exec(role)?.[1];
    return level === undefined ? headingsIn(children) : [Number(level)];
  });
}

/** The tags of a document as Poppler reads them, with their attributes; absent without Poppler. */
export function popplerTags(file: string): string | undefined {
  const read = spawnSync('pdfinfo', ['-struct', file], { encoding: 'latin1', maxBuffer: 1e8 });
  return read.error ? undefined : read.stdout;
}

/** The words of a document as Poppler reads them; absent without Poppler. */
export function popplerWords(file: string): readonly string[] | undefined {
  const read = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  return read.error ? undefined : wordsIn(read.stdout);
}
