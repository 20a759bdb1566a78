import { stringify } from 'yaml';
import type { Fields } from '../../model/index.ts';
import { readFrontMatter } from '../../text/front-matter.ts';
import { restore } from './restore.ts';

/** The data of a text's front matter, as a form edits it. */
export type FormData = Readonly<Record<string, unknown>>;

/** Reads front matter for a form: all is text, but for yes and no. */
export function readData(yaml: string, fields: Fields): FormData {
  return withYesNo(readFrontMatter(yaml).data, fields) as FormData;
}

/** Writes a form's data as front matter in the model's order; what is empty is left out. */
export function writeData(data: FormData, fields: Fields, original: FormData = {}): string {
  const kept = withoutEmpty(data) as FormData | undefined;
  return kept ? stringify(ordered(kept, fields, original), { lineWidth: 0 }) : '';
}

/** Puts a form's data into the front matter that it was read from: only what was edited changes. */
export function mergeData(yaml: string, data: FormData, fields: Fields): string {
  if (readFrontMatter(yaml).faults.length > 0) return writeData(data, fields);
  const before = readData(yaml, fields);
  const [written, unchanged, edited] = [
    sections(yaml),
    sections(writeData(before, fields, before)),
    sections(writeData(data, fields, before)),
  ];
  const known = [...written.keys()].filter((name) => edited.has(name) || !unchanged.has(name));
  const order = withAdded(known, [...edited.keys()]);
  return order
    .map((name) => {
      const [old, base, now] = [written.get(name), unchanged.get(name), edited.get(name)];
      if (now === undefined || (now === base && old !== undefined)) return old ?? '';
      if (old === undefined || base === undefined) return now;
      const meant = JSON.stringify(readFrontMatter(now).data);
      const isRight = (text: string) => JSON.stringify(readFrontMatter(text).data) === meant;
      const [above = ''] = /^(?:(?:#.*|[^\S\n]*)\n)*/u.exec(old) ?? [];
      const original = old.slice(above.length);
      return above + restore({ original, unchanged: base, edited: now, isRight });
    })
    .join('');
}

/** YAML cut before each key at its left edge, with the comments above it. */
function sections(yaml: string): Map<string, string> {
  const found = new Map<string, string>();
  let [name, waiting] = ['', ''];
  for (const line of yaml.match(/[^\n]*\n|[^\n]+$/gu) ?? []) {
    const key = /^["']?([^\s"'#:][^:"']*)["']?:(?:\s|$)/u.exec(line)?.[1];
    if (key === undefined && /^(?:#|\s*$)/u.test(line)) {
      waiting += line;
      continue;
    }
    name = key ?? name;
    found.set(name, (found.get(name) ?? '') + waiting + line);
    waiting = '';
  }
  return waiting === '' ? found : found.set(name, (found.get(name) ?? '') + waiting);
}

/** The names with those added that only the other list has, each after the one it follows there. */
function withAdded(names: readonly string[], others: readonly string[]): string[] {
  const all = [...names];
  for (const [index, name] of others.entries()) {
    if (all.includes(name)) continue;
    const before = others[index - 1];
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, name);
  }
  return all;
}

function withYesNo(value: unknown, fields: Fields): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const field = fields[name];
      if (field?.widget.widget === 'boolean' && (inner === 'true' || inner === 'false')) {
        return [name, inner === 'true'];
      }
      const within = field?.fields;
      if (!within) return [name, inner];
      return [
        name,
        Array.isArray(inner)
          ? inner.map((item) => withYesNo(item, within))
          : withYesNo(inner, within),
      ];
    }),
  );
}

/** A form makes groups and items that nobody filled in: those hold nothing but ”no”. */
function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trimEnd();
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value)
    .map(([name, inner]) => [name, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.some(([, inner]) => inner !== false) ? Object.fromEntries(entries) : undefined;
}

function ordered(value: unknown, fields: Fields, original: unknown): unknown {
  if (!isRecord(value)) return value;
  const [mine, theirs] = [Object.keys(value), isRecord(original) ? Object.keys(original) : []];
  const model = Object.keys(fields);
  const known = theirs.filter((name) => mine.includes(name));
  for (const name of [...model, ...mine]) {
    if (!mine.includes(name) || known.includes(name)) continue;
    const earlier = model.slice(0, Math.max(model.indexOf(name), 0));
    known.splice(known.findLastIndex((one) => earlier.includes(one)) + 1, 0, name);
  }
  return Object.fromEntries(
    known.map((name) => {
      const within = fields[name]?.fields ?? {};
      const [inner, old] = [value[name], isRecord(original) ? original[name] : undefined];
      if (!Array.isArray(inner)) return [name, ordered(inner, within, old)];
      return [
        name,
        inner.map((item, index) =>
          ordered(item, within, Array.isArray(old) ? old[index] : undefined),
        ),
      ];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
