import { diff3Merge } from 'node-diff3';

/** What `restore` is told. */
export interface Restoration {
  /** The text as it was opened. */
  readonly original: string;
  /** The same, as the editor writes what it has not changed. */
  readonly unchanged: string;
  /** What the editor wrote after the editing. */
  readonly edited: string;
  /** Whether a text says the same as `edited`. */
  readonly isRight: (text: string) => boolean;
}

const grains: readonly RegExp[] = [
  /\n+|[^\S\n]+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu,
  /[^\n]*\n|[^\n]+$/gu,
];

/**
 * Puts an edit into the text as it was opened, so that every byte beside it stays: a three-way
 * merge between what the editor would have written, what it wrote, and what stood there. Where the
 * merge does not say exactly what was edited, the editor's own text is taken.
 */
export function restore({ original, unchanged, edited, isRight }: Restoration): string {
  if (edited === unchanged) return original;
  const merged = grains.map((grain) => merge(original, unchanged, edited, grain));
  return merged.find(isRight) ?? edited;
}

/** Merges line by line first, and by the grain where both sides changed the same lines. */
function merge(original: string, unchanged: string, edited: string, grain: RegExp): string {
  const [, lines = grain] = grains;
  return regions(edited, unchanged, original, lines)
    .map((region) =>
      typeof region === 'string'
        ? region
        : regions(region.edited, region.unchanged, region.original, grain)
            .map((inner) => (typeof inner === 'string' ? inner : inner.edited))
            .join(''),
    )
    .join('');
}

type Region = string | Pick<Restoration, 'original' | 'unchanged' | 'edited'>;

function regions(edited: string, unchanged: string, original: string, grain: RegExp): Region[] {
  const cut = (text: string): string[] => text.match(grain) ?? [];
  const merged = diff3Merge(cut(edited), cut(unchanged), cut(original));
  return merged.map(({ ok, conflict }) =>
    conflict
      ? {
          edited: conflict.a.join(''),
          unchanged: conflict.o.join(''),
          original: conflict.b.join(''),
        }
      : (ok ?? []).join(''),
  );
}
