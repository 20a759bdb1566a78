import { collections, original, textAt } from '../../model/index.ts';
import type { DataFile } from '../backend.ts';
import { textFormat } from '../text/file.ts';
import { followed } from './fingerprints.ts';

/**
 * Texts that move, with the address that they leave noted in the Swedish text, so that old links
 * and references find it. A translation that followed the Swedish text follows it still.
 */
export function withAliases(files: readonly DataFile[]): DataFile[] {
  const swedish = files.find(({ path }) => textAt(path)?.language === original);
  if (swedish?.newPath === undefined) return [...files];
  return followed(files, swedish, withAlias(swedish, swedish.newPath));
}

/** The same files, each from where an earlier save of the same form has put it. */
export function moved(files: readonly DataFile[], moves: ReadonlyMap<string, string>): DataFile[] {
  return files.map((file) => {
    const from = moves.get(file.path);
    if (from === undefined) return file;
    const { newPath = file.path, ...rest } = file;
    return newPath === from ? { ...rest, path: from } : { ...rest, path: from, newPath };
  });
}

function withAlias({ path, raw }: DataFile, newPath: string): string {
  const [from, to] = [textAt(path), textAt(newPath)];
  if (!from || !to) return raw;
  const format = textFormat(collections[from.collection].fields);
  const data = format.fromFile(raw);
  const had = Array.isArray(data.aliases) ? (data.aliases as unknown[]) : [];
  const aliases = [...had, from.slug].filter((alias) => alias !== to.slug);
  return format.toFile({ ...data, aliases });
}
