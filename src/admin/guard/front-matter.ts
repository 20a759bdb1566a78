import { collections, textAt } from '../../model/index.ts';
import { textFormat } from '../text/file.ts';

/** A text with one more item in a list of its front matter, where it is not there already. */
export function withItem(raw: string, path: string, field: string, item: string): string {
  const name = textAt(path);
  if (!name) return raw;
  const format = textFormat(collections[name.collection].fields);
  const data = format.fromFile(raw);
  const had = Array.isArray(data[field]) ? (data[field] as unknown[]) : [];
  return had.includes(item) ? raw : format.toFile({ ...data, [field]: [...had, item] });
}
