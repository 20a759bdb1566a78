import type { Element, ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { Language } from '../i18n/index.ts';
import type { z } from 'astro/zod';
import { shapeOf, type Demand, type Fields, type Values } from '../model/index.ts';

/** What is known of a file in `content/media/` when a text is rendered. */
export interface MediaFacts {
  /** Where the published file lies, from the server's root. */
  readonly address: string;
  /** Bytes. */
  readonly size: number;
  /** Pixels, of the upright picture; absent for documents. */
  readonly width?: number;
  readonly height?: number;
  /** Of a picture's bytes. */
  readonly hash?: string;
  /** What stands in a picture's place until it has come, as a `data:` address. */
  readonly early?: string;
  /** What browsers choose among: narrowest first, best type first, and last what all know. */
  readonly copies?: readonly PictureCopy[];
}

/** A copy of a picture, in the type and at the width (pixels) that it is made for. */
export interface PictureCopy {
  readonly address: string;
  readonly type: 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png';
  readonly width: number;
}

/** A copy that somebody keeps of a page that is gone. */
export interface ArchivedCopy {
  readonly archived: string;
  /** When it was kept, as exactly as that is known. */
  readonly when: string;
}

/** What a text may ask of the site while it is rendered. Nothing here has an effect. */
export interface RenderContext {
  readonly language: Language;
  /** Turns an address on the site (`/arkiv/`) into one that works in the page, base path included. */
  readonly href: (address: string) => string;
  /** The facts of a file in `content/media/`, by its address there: `/media/namn.jpg`. */
  readonly media: (path: string) => MediaFacts | undefined;
  /** The copy of a page elsewhere that is gone; the site's own preview knows of none. */
  readonly archivedCopy?: (address: string) => ArchivedCopy | undefined;
}

/** What a block's `render` gets. */
export interface BlockInput<Shape extends Fields> {
  /** The checked attributes. */
  readonly values: Values<Shape>;
  /** What stands between the tags, as Markdown nodes. */
  readonly body: readonly RootContent[];
  /** The same, rendered. */
  readonly children: ElementContent[];
  readonly context: RenderContext;
}

/** An example of a block: shown on the blocks page, used by the tests. */
export interface Example {
  readonly title: string;
  /** MDX, as an editor writes it. */
  readonly source: string;
}

/**
 * What may stand between a block's tags: nothing, any text, exactly one table, one numbered
 * list, or only blocks of the given name.
 */
export type Content = 'nothing' | 'text' | 'table' | 'numbered-list' | { readonly only: string };

/** What `block` is told. */
export interface Definition<Shape extends Fields> {
  /** The name in a text: `FactBox`. */
  readonly name: string;
  /** The name in Swedish, for forms and error texts: `Faktaruta`. */
  readonly label: string;
  /** When to use it, in one sentence. */
  readonly description: string;
  /** Its attributes. */
  readonly fields: Shape;
  readonly content: Content;
  /** The block that it has to stand in; it stands anywhere when left out. */
  readonly within?: string;
  /** What its attributes and content demand beyond their fields; `field` may be `''`. */
  readonly demands?: (input: Pick<BlockInput<Shape>, 'values' | 'body'>) => readonly Demand[];
  readonly render: (input: BlockInput<Shape>) => Element;
  readonly examples: readonly Example[];
}

/** What may stand in a text beyond Markdown. */
export interface Block extends Definition<Fields> {
  /** The check of its attributes. */
  readonly zod: z.ZodType<Values<Fields>>;
}

/** Declares a block; the type of its values follows from its fields. */
export function block<Shape extends Fields>(definition: Definition<Shape>): Block {
  const zod = shapeOf(definition.fields, 'Skriv egenskaperna som namn="värde".');
  return { ...definition, zod } as unknown as Block;
}
