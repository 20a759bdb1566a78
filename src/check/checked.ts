import type { Root, Heading } from 'mdast';
import type { MediaFacts } from '../blocks/index.ts';
import type { CollectionName, DataOf, Language, Problem, Site, Values } from '../model/index.ts';
import type { sisterFields } from '../model/sister.ts';
import type { FrontMatter, OutlineItem } from '../text/index.ts';

/** A text that has passed its own rules. */
export interface CheckedText {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly language: Language;
  /** As reports name it: `content/events/x.mdx`. */
  readonly file: string;
  /** The file as it stands. */
  readonly source: string;
  /** The checked front matter: the collection's for Swedish, a sister's for other languages. */
  readonly data: DataOf<CollectionName> | SisterData;
  readonly body: string;
  readonly tree: Root;
  readonly headings: ReadonlyMap<Heading, OutlineItem>;
  readonly placeOf: FrontMatter['placeOf'];
}

/** The front matter of a text in another language. */
export type SisterData = Values<typeof sisterFields>;

/** A content folder after the check. Use the content only when `problems` is empty. */
export interface CheckedContent {
  readonly site: Site | undefined;
  readonly texts: readonly CheckedText[];
  /** Facts of each sound file in `media/`, by its address `/media/…`. */
  readonly media: ReadonlyMap<string, MediaFacts>;
  /** What stops a publication. */
  readonly problems: readonly Problem[];
  /** What is worth mending but stops nothing. */
  readonly advice: readonly Problem[];
}
