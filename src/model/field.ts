import type { z } from 'astro/zod';

/** A JSON Schema fragment (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How Decap CMS edits a field: its widget's name and that widget's own options. */
export type Widget = Readonly<Record<string, unknown>> & { readonly widget: string };

/** What every field says to a person. */
export interface Wording {
  /** The field's name in the form and in error texts, in Swedish. */
  readonly label: string;
  /** One sentence of help under the field. */
  readonly hint?: string;
}

/** What else than plain data a field's value points at; the content check follows it. */
export type Target =
  | { readonly to: 'entry'; readonly collection: string }
  | { readonly to: 'media'; readonly accepts: 'picture' | 'document' };

/**
 * A field says everything about itself once: from it come the check (`zod`), the editor's form
 * (`widget`), the open data's schema (`json`), the dictionary (`expected`) and the error texts.
 */
export interface Field<Value = unknown> extends Wording {
  /** Whether the value may be left out. */
  readonly required: boolean;
  /** What a right value is, as a Swedish noun phrase: `text, högst 90 tecken`. */
  readonly expected: string;
  /** The check; its messages tell what to do. */
  readonly zod: z.ZodType<Value>;
  readonly widget: Widget;
  readonly json: JsonSchema;
  /** What the value, or each of its items, points at. */
  readonly target?: Target;
  /** The fields of an object, or of each object in a list. */
  readonly fields?: Fields;
  /** The field of each item in a plain list. */
  readonly item?: Field;
}

/** Fields by name, in the order in which forms and tables show them. */
export type Fields = Readonly<Record<string, Field>>;

/** The checked value of a field. */
export type ValueOf<F> = F extends Field<infer Value> ? Value : never;

/** The checked values of an object's fields. */
export type Values<Shape extends Fields> = {
  readonly [Name in keyof Shape]: ValueOf<Shape[Name]>;
};
