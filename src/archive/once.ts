import type { Archive } from './archive.ts';

/** A question that is answered once for each archive: every page asks, and all get the same answer. */
export function once<Answer>(answer: (archive: Archive) => Answer): (archive: Archive) => Answer {
  const known = new WeakMap<Archive, { readonly answer: Answer }>();
  return (archive) => {
    const found = known.get(archive) ?? { answer: answer(archive) };
    known.set(archive, found);
    return found.answer;
  };
}

/** Items under each of their keys, in the items' own order. */
export function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
