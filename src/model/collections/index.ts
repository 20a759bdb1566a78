import { agreement } from './agreement.ts';
import { challenges } from './challenges.ts';
import { events } from './events.ts';
import { formats } from './formats.ts';
import { organisations } from './organisations.ts';
import { pages } from './pages.ts';
import { recommendations } from './recommendations.ts';
import { reports } from './reports.ts';

/** All collections by name, in the order in which people meet them. */
export const collections = {
  agreement,
  challenges,
  formats,
  events,
  recommendations,
  reports,
  organisations,
  pages,
} as const;

/** The name of a collection, which is also its folder in the content folder. */
export type CollectionName = keyof typeof collections;

/** The checked front matter of a text in a collection. */
export type DataOf<Name extends CollectionName> = (typeof collections)[Name] extends {
  readonly zod: { readonly _output: infer Data };
}
  ? Data
  : never;

/** All collections' names. */
export const collectionNames = Object.keys(collections) as CollectionName[];

/** Whether a string names a collection. */
export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}
