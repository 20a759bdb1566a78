/** A piece of a document, as `document.typ` walks it. Texts are data there, never Typst. */
export type Paper =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'break' | 'rule' }
  | { readonly is: Inline | Block; readonly inner: readonly Paper[] }
  | {
      readonly is: 'heading';
      readonly level: number;
      readonly id: string;
      readonly inner: readonly Paper[];
    }
  | { readonly is: 'link'; readonly to: string; readonly inner: readonly Paper[] }
  /** A link to a heading of the same document, by its id. */
  | { readonly is: 'jump'; readonly to: string; readonly inner: readonly Paper[] }
  | { readonly is: 'list' | 'steps'; readonly items: readonly (readonly Paper[])[] }
  | { readonly is: 'terms'; readonly items: readonly Term[] }
  /** The columns' widths beside each other; none where they follow from the words. */
  | {
      readonly is: 'table';
      readonly widths: readonly number[];
      /** Where the words of each column stand. */
      readonly aligns: readonly ('start' | 'center' | 'end')[];
      readonly head: Cells;
      readonly rows: readonly Cells[];
    }
  /** Width and height in pixels; 0 where they are not known. */
  | {
      readonly is: 'picture';
      readonly file: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    }
  /** A drawing across the column, so many times its letters' size high. */
  | {
      readonly is: 'drawing';
      readonly content: string;
      readonly height: number;
      readonly alt: string;
    }
  /** A small sign among words, which says nothing by itself. */
  | { readonly is: 'swatch'; readonly content: string }
  /** Words in another language than those around them. */
  | {
      readonly is: 'language';
      readonly language: string;
      readonly isRtl: boolean;
      readonly inner: readonly Paper[];
    };

/** Forms drawn as SVG: what stands within it, and the `viewBox` around. */
export interface Shape {
  readonly box: string;
  readonly content: string;
}

/** A name and what is said of it. */
export interface Term {
  readonly name: readonly Paper[];
  readonly said: readonly Paper[];
}

/** The cells of a row, each with what it holds. */
export type Cells = readonly { readonly isHead: boolean; readonly inner: readonly Paper[] }[];

type Inline = 'strong' | 'emphasis' | 'deleted' | 'code' | 'raised' | 'small' | 'large';
type Block = 'paragraph' | 'part' | 'box' | 'quote' | 'verbatim' | 'caption';

/** A document before it is set: what stands on it, and what it says of itself. */
export interface Document {
  readonly language: string;
  readonly isRtl: boolean;
  readonly title: string;
  readonly author: string;
  readonly summary: string;
  /** What kind of text it is, above the title; `''` where the page does not say. */
  readonly kind: string;
  /** The day of the text's last change, `YYYY-MM-DD`; `''` where that is not known. */
  readonly day: string;
  /** Where it comes from, in one sentence. */
  readonly origin: string;
  /** The words around the page numbers: `Sida 1 av 4`. */
  readonly numbering: readonly [page: string, of: string];
  /** The heading over the contents. */
  readonly contents: string;
  /** The forms that head the page; absent where it has none. */
  readonly shape?: Shape;
  readonly body: readonly Paper[];
}

/** All pieces among some, however deep, in reading order. */
export function* everyPiece(pieces: readonly Paper[]): Generator<Paper> {
  for (const piece of pieces) {
    yield piece;
    for (const within of partsOf(piece)) yield* everyPiece(within);
  }
}

function partsOf(piece: Paper): readonly (readonly Paper[])[] {
  if ('inner' in piece) return [piece.inner];
  if (piece.is === 'list' || piece.is === 'steps') return piece.items;
  if (piece.is === 'terms') return piece.items.flatMap(({ name, said }) => [name, said]);
  if (piece.is !== 'table') return [];
  return [piece.head, ...piece.rows].flat().map(({ inner }) => inner);
}
