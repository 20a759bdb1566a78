export {
  addressOf,
  archiveAddress,
  facets,
  fixedAddresses,
  normalAddress,
  pairAddress,
  calendarAddress,
  documentAddress,
  documentCollections,
  feedAddress,
  startSlug,
  templateAnchors,
} from './addresses.ts';
export type { Collection, Demand } from './collection.ts';
export {
  collectionNames,
  collections,
  isCollection,
  type CollectionName,
  type DataOf,
} from './collections/index.ts';
export { dataAddress, dataFiles, dataName, listsIn, type DataFile } from './data-files.ts';
export { dictionary } from './dictionary.ts';
export { shapeOf } from './fields/group.ts';
export { isWebAddress } from './fields/web-address.ts';
export type { Field, Fields, JsonSchema, Target, Values } from './field.ts';
export { form, formOfCollection, type FormField } from './form.ts';
export { jsonObject } from './json-schema.ts';
export { meanOf, sumOf, type KnownSum, type Mean } from './known-sums.ts';
export {
  isSisterLanguage,
  languages,
  original,
  type Language,
  type SisterLanguage,
} from './languages.ts';
export type { Place, Problem } from './problem.ts';
export { fingerprint, sister, sisterFields, type SisterData } from './sister.ts';
export { site, siteFields, type Site } from './site.ts';
export { isSlug } from './slug.ts';
export { textAt, textName, type TextName } from './text-name.ts';
export {
  byLatest,
  endOf,
  firstDayOf,
  isOnDay,
  isWhen,
  lastDayOf,
  precisionOf,
  startOf,
  yearOf,
  yearsOf,
} from './when.ts';
