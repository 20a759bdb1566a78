import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** A node of a document's structure, as a screen reader meets it. */
export interface Tag {
  readonly role: string;
  readonly alt?: string;
  /** Whether anything in it stands on this page. */
  readonly isHere: boolean;
  readonly children: readonly Tag[];
}

/** What another program reads in a document. */
export interface ReadPdf {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** The part of PDF/UA that it says that it keeps to. */
  readonly standard: string | undefined;
  readonly bookmarks: readonly string[];
}

/**
 * The words of a text: letters and figures, without what stands between them, and without the marks
 * of vowels and joins that programs read back in an order of their own.
 */
export function wordsIn(text: string): string[] {
  // Poppler says with signs of their own where the direction changes.
  const parts = text.normalize('NFC').replace(/[\u202A-\u202E]/gu, ' ');
  const bare = parts.replace(/[\p{Cf}[\p{M}&&\p{Script_Extensions=Arabic}]]/gv, '');
  return bare.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Reads a PDF with PDF.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const texts: string[] = [];
  const tags: Tag[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(textOf(items.filter((item) => 'str' in item)));
    tags.push(tagOf(await page.getStructTree()));
  }
  const { info, ...further } = await pdf.getMetadata();
  // A document that a browser prints says nothing of itself.
  const metadata = further.metadata as Partial<typeof further.metadata> | null;
  const said = info as { readonly Language?: string; readonly Title?: string };
  const outline = (await pdf.getOutline()) as { readonly title: string }[] | null;
  await loading.destroy();
  return {
    words: wordsIn(texts.join('\n')),
    tags,
    language: said.Language,
    title: said.Title,
    standard: String(metadata?.get?.('pdfuaid:part')),
    bookmarks: outline?.map(({ title }) => title) ?? [],
  };
}

/** What stands on a page, in the order of the file; where it is read from the right, as it stands. */
function textOf(items: readonly TextItem[]): string {
  if (items.every(({ dir }) => dir !== 'rtl')) {
    return items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
  }
  return linesOf(items)
    .map((line) => fromTheRight(line))
    .join('\n');
}

const baseline = ({ transform }: TextItem) => Number(transform[5]);
const left = ({ transform }: TextItem) => Number(transform[4]);
const right = (item: TextItem) => left(item) + item.width;

function linesOf(items: readonly TextItem[]): TextItem[][] {
  const lines: TextItem[][] = [];
  // What takes no room is a vowel's mark over a letter, with a space that PDF.js adds.
  for (const item of items.filter(({ width }) => width > 0)) {
    const line = lines.find(([first]) => first && Math.abs(baseline(first) - baseline(item)) < 6);
    if (line) line.push(item);
    else lines.push([item]);
  }
  return lines;
}

function fromTheRight(line: readonly TextItem[]): string {
  const sorted = line.toSorted((one, other) => right(other) - right(one));
  return sorted
    .map((item, index) => {
      const before = sorted[index - 1];
      return before && left(before) - right(item) > 2.7 ? ` ${item.str}` : item.str;
    })
    .join('');
}

function tagOf(node: object): Tag {
  const { role = '', alt, children = [] } = node as Partial<Tag>;
  const tags = children.filter((child) => 'children' in child).map(tagOf);
  const isHere = tags.length < children.length || tags.some((tag) => tag.isHere);
  return { role, ...(alt === undefined ? {} : { alt }), isHere, children: tags };
}

/** The words of a page's main part that are for paper; leaves the page without its drawings. */
export async function wordsOnPaper(page: Page, address: string): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  // The figures of a drawing stand in the table below it.
  await page.locator('main svg').evaluateAll((all) => all.forEach((one) => one.remove()));
  return wordsIn(await page.locator('main').innerText());
}

/** The letters of a document in the order in which its tags lead a screen reader through them. */
export async function lettersByTags(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const told: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = textsById(items);
    const walk = (node: object): string[] =>
      'children' in node && Array.isArray(node.children)
        ? node.children.flatMap((child) => walk(child as object))
        : [texts.get((node as { readonly id?: string }).id ?? '') ?? ''];
    told.push(...walk(await page.getStructTree()));
  }
  await loading.destroy();
  return wordsIn(told.join('')).join('');
}

/** Where marked content begins or ends; what only marks signs of the same piece has no name. */
interface Mark {
  readonly type: string;
  readonly id?: string | null;
}

function textsById(items: readonly (TextItem | Mark)[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    const id = open.at(-1) ?? '';
    if ('str' in item) {
      const before = texts.get(id) ?? '';
      texts.set(id, item.dir === 'rtl' ? item.str + before : before + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? id);
  }
  return texts;
}
