import { fingerprint, original, textAt } from '../../model/index.ts';
import type { DataFile } from '../backend.ts';
import { asItIsNow } from '../widgets/made-from-value.ts';

/**
 * Writes into each translation which Swedish text it was made from, where the editor has said that
 * it follows that text as it is now, or where the translation is new.
 */
export function withFingerprints(files: readonly DataFile[]): DataFile[] {
  const swedish = files.find(({ path }) => textAt(path)?.language === original);
  if (!swedish) return [...files];
  const now = fingerprint(swedish.raw);
  return files.map((file) =>
    file === swedish || !textAt(file.path) ? file : { ...file, raw: marked(file.raw, now) },
  );
}

/** The files with another Swedish text, which the translations follow as they did the one before. */
export function followed(files: readonly DataFile[], swedish: DataFile, raw: string): DataFile[] {
  const [before, now] = [fingerprint(swedish.raw), fingerprint(raw)];
  return files.map((file) =>
    file === swedish
      ? { ...file, raw }
      : { ...file, raw: file.raw.replace(`madeFrom: "${before}"`, `madeFrom: "${now}"`) },
  );
}

function marked(source: string, now: string): string {
  const said = /^madeFrom:[ \t]*(.*)$/mu.exec(source);
  if (!said) return source.replace(/\n---[ \t]*(?=\n|$)/u, () => `\nmadeFrom: "${now}"\n---`);
  const [line, value = ''] = said;
  return value.includes(asItIsNow) ? source.replace(line, `madeFrom: "${now}"`) : source;
}
