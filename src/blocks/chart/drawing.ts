import type { Element } from 'hast';

/** What a drawing writes: a number in the reader's language, and the word for an unknown one. */
export interface Writing {
  readonly number: (value: number) => string;
  readonly unknown: string;
}

/** A drawing's height in `em`, and what stands in it. */
export interface Drawing {
  readonly height: number;
  readonly content: readonly Element[];
}
