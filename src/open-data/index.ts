export { catalogueOf } from './catalogue.ts';
export { examplesOf, type Example } from './examples.ts';
export { writeFiles, type WrittenFile } from './files.ts';
export type { Whole } from './item.ts';
