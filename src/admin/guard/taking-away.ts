import { original, textAt, type Language } from '../../model/index.ts';
import type { DataFile } from '../backend.ts';
import { takenAway } from '../widgets/made-from-value.ts';
import { followed } from './fingerprints.ts';
import { withItem } from './front-matter.ts';

/** Whether the form says that a file, a translation, is to be taken away. */
export function isTakenAway({ path, raw }: DataFile): boolean {
  const said = /^madeFrom:[ \t]*["']?(\w+)["']?[ \t]*$/mu.exec(raw)?.[1];
  return said === takenAway && textAt(path)?.language !== original;
}

/**
 * Notes in the Swedish text which translations are taken away, so that their addresses lead to it.
 * A translation that followed the Swedish text follows it still.
 */
export function withFormerLanguages(
  files: readonly DataFile[],
  lost: readonly Language[],
): DataFile[] {
  const swedish = files.find(({ path }) => textAt(path)?.language === original);
  if (!swedish) return [...files];
  const raw = lost.reduce(
    (text, language) => withItem(text, swedish.path, 'formerLanguages', language),
    swedish.raw,
  );
  return followed(files, swedish, raw);
}
