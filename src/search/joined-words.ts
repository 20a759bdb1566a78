import {
  readPart,
  type IndexedWord,
  type IndexList,
  type ListedPart,
  type PagePlaces,
} from './index-files.ts';

/** One of the indexes that are joined. */
export interface Volume {
  readonly folder: string;
  readonly list: IndexList;
  /** The number of its first page in the whole. */
  readonly first: number;
}

/**
 * The words of all volumes in the order of their bytes, as Pagefind has them, each with its pages by
 * their numbers in the whole.
 */
export async function* joinedWords(
  volumes: readonly Volume[],
  fields: readonly string[],
): AsyncGenerator<IndexedWord> {
  const open = await Promise.all(
    volumes.map(async ({ folder, list, first }) => {
      const words = wordsOf(folder, list[2]);
      const take = async () => (await words.next()).value;
      const own = list[5].map((field) => fields.indexOf(field));
      return { take, head: await take(), first, fields: own };
    }),
  );
  for (;;) {
    const [least] = open
      .flatMap(({ head }) => (head ? [head[0]] : []))
      .sort((word, other) => Buffer.compare(Buffer.from(word), Buffer.from(other)));
    if (least === undefined) return;
    const whole = joiner();
    const forms = new Map<string, ReturnType<typeof joiner>>();
    for (const volume of open) {
      if (volume.head?.[0] !== least) continue;
      const [, pages, others] = volume.head;
      whole.add(pages, volume);
      for (const [form, places] of others) {
        const own = forms.get(form) ?? joiner();
        forms.set(form, own);
        own.add(places, volume);
      }
      volume.head = await volume.take();
    }
    yield [least, whole.pages, [...forms].map(([form, { pages }]) => [form, pages])];
  }
}

async function* wordsOf(
  folder: string,
  parts: readonly ListedPart[],
): AsyncGenerator<IndexedWord, undefined> {
  for (const [, , name] of parts) yield* await readPart(folder, name);
  return undefined;
}

/** Puts the pages of one volume after those of another. */
function joiner() {
  const pages: PagePlaces[] = [];
  let last = 0;
  const add = (
    more: readonly PagePlaces[],
    volume: { readonly first: number; readonly fields: readonly number[] },
  ): void => {
    let page = volume.first;
    for (const [step, places, inFields] of more) {
      page += step;
      pages.push([page - last, places, inFields.map((place) => fieldOf(place, volume.fields))]);
      last = page;
    }
  };
  return { pages, add };
}

const fieldOf = (place: number, fields: readonly number[]): number =>
  place < 0 ? -1 - (fields[-1 - place] ?? 0) : place;
