/** A run of letters in Decap's editor, with its marks. */
export interface Leaf {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly delete?: boolean;
  readonly code?: boolean;
  /** What a pasted `<s>` gives. */
  readonly strikethrough?: boolean;
}

/** Anything else in Decap's editor: a paragraph, a list, a link, a block's form. */
export interface Piece {
  readonly type: string;
  readonly children: readonly SlateNode[];
  readonly data?: Readonly<Record<string, unknown>>;
  /** Whether a list's item is ticked off; absent where it has no box. */
  readonly checked?: boolean;
  /** A block form's kind; Decap looks for it here and in `data.shortcode`. */
  readonly id?: string;
  /** Where a pasted link leads; other links say it in `data`. */
  readonly url?: string;
}

/** A node of what Decap's rich text editor (Slate) edits. */
export type SlateNode = Leaf | Piece;

/** Whether a node is a run of letters. */
export function isLeaf(node: SlateNode): node is Leaf {
  return 'text' in node;
}

/** A form in the text: a block, or a piece of Markdown that is edited apart. */
export function formPiece(kind: string, values: Readonly<Record<string, unknown>>): Piece {
  return {
    type: 'shortcode',
    id: kind,
    data: { shortcode: kind, id: kind, shortcodeData: values },
    children: [{ text: '' }],
  };
}

/** Such a form within a line. */
export function inlineForm(kind: string, values: Readonly<Record<string, unknown>>): Piece {
  return {
    type: 'inline-shortcode',
    id: kind,
    data: { shortcode: kind, id: kind, shortcodeData: values, isVoid: true },
    children: [{ text: '' }],
  };
}
