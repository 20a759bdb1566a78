import type { z } from 'astro/zod';
import type { Field, Fields, Values } from './field.ts';
import { choice, listOf, longText, references, slug, text } from './fields/index.ts';
import { shapeOf } from './fields/group.ts';
import { languages, original, type SisterLanguage } from './languages.ts';

/** A demand that no single field can make, such as "a theme has a year". */
export interface Demand {
  /** The field to mend. */
  readonly field: string;
  readonly expected: string;
  readonly fix: string;
}

/** What `collection` is told. */
export interface Definition<Shape extends Fields> {
  /** The plural, in Swedish. */
  readonly label: string;
  /** The singular, in Swedish. */
  readonly singular: string;
  /** What a person finds here, in one sentence. */
  readonly description: string;
  /** The first part of its pages' addresses; `''` puts them at the top. */
  readonly address: string;
  readonly fields: Shape;
  /** What the fields demand of each other. */
  readonly demands?: (values: Values<Shape>) => readonly Demand[];
}

const inLanguages = Object.fromEntries(
  Object.entries(languages).flatMap(([tag, { name }]) => (tag === original ? [] : [[tag, name]])),
) as Readonly<Record<SisterLanguage, string>>;

const common = {
  title: text({ label: 'Titel', hint: 'Högst 90 tecken.', max: 90 }),
  summary: longText({
    label: 'Sammanfattning',
    hint: 'En eller två meningar, högst 300 tecken. Visas i listor och sökträffar.',
    max: 300,
  }),
  sources: references('sources', {
    label: 'Källor',
    hint: 'Var uppgifterna kommer från. Nya källor läggs till under Webbplatsen.',
    min: 1,
  }),
  aliases: listOf(slug({ label: 'Tidigare adress' }), {
    label: 'Tidigare adresser',
    hint: 'Fylls i när adressen byts, så att gamla länkar leder hit. Låt dem stå kvar.',
  }),
  formerLanguages: listOf(choice({ label: 'Språk', options: inLanguages }), {
    label: 'Borttagna översättningar',
    hint: 'Fylls i när en översättning tas bort, så att länkar till den leder hit. Låt dem stå kvar.',
  }),
};

/** What every text has. */
export interface Common {
  readonly title: string;
  readonly summary: string;
  readonly sources: readonly string[];
  /** The slugs that the text had before, each in the same collection. */
  readonly aliases: readonly string[];
  /** The languages that it had a translation in, which has been taken away. */
  readonly formerLanguages: readonly SisterLanguage[];
}

/** A kind of text: its fields, with title and summary first, sources and what it was before last, and its address. */
export interface Collection<Data = Common> extends Omit<Definition<Fields>, 'demands'> {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly zod: z.ZodType<Data>;
  readonly demands: (values: Data) => readonly Demand[];
}

/** Puts a collection together from its name (the folder) and its definition. */
export function collection<Shape extends Fields>(
  name: string,
  { demands = () => [], ...definition }: Definition<Shape>,
): Collection<Common & Values<Shape>> {
  const { sources, aliases, formerLanguages, ...first } = common;
  const fields = { ...first, ...definition.fields, sources, aliases, formerLanguages };
  const zod = shapeOf(fields, 'Skriv uppgifterna mellan två rader med ---.');
  return {
    ...definition,
    name,
    fields,
    zod: zod,
    demands,
  };
}
