import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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

/** The words of a text: letters and figures, without what stands between. */
export function wordsIn(text: string): string[] {
  return text.replaceAll('\u00AD', '').match(/[\p{L}\p{N}]+/gu) ?? [];
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
    texts.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
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

function tagOf(node: object): Tag {
  const { role = '', alt, children = [] } = node as Partial<Tag>;
  const tags = children.filter((child) => 'children' in child).map(tagOf);
  const isHere = tags.length < children.length || tags.some((tag) => tag.isHere);
  return { role, ...(alt === undefined ? {} : { alt }), isHere, children: tags };
}
