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

/** A question that is asked once in a build, and while developing anew each time. */
export function onceInBuild<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | undefined;
  return () => (import.meta.env.DEV ? ask() : (asked ??= ask()));
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
