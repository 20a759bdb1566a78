import type { MediaFacts } from '../blocks/index.ts';
import type {
  CollectionName,
  DataOf,
  Language,
  Problem,
  Site,
  SisterData,
} from '../model/index.ts';
import type { FrontMatter, OutlineItem } from '../text/index.ts';
import type { Uses } from './uses.ts';

/** A text as far as it could be read, faults and all: what the rules between files look at. */
export interface ReadText {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly language: Language;
  /** As reports name it: `content/events/x.mdx`. */
  readonly file: string;
  /** The file as it stands. */
  readonly source: string;
  /** The front matter as it is written, unchecked; empty where it could not be read. */
  readonly written: Readonly<Record<string, unknown>>;
  readonly placeOf: FrontMatter['placeOf'];
  /** Absent where the body could not be read. */
  readonly uses?: Uses;
  readonly headings?: readonly OutlineItem[];
}

/** A text that has passed its own rules. */
export interface CheckedText extends ReadText {
  /** The checked front matter: the collection's for Swedish, a sister's for other languages. */
  readonly data: DataOf<CollectionName> | SisterData;
  readonly body: string;
  readonly uses: Uses;
  readonly headings: readonly OutlineItem[];
}

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
