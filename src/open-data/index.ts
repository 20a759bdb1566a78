export { catalogueOf } from './catalogue.ts';
export { examplesOf } from './examples.ts';
export { writeFiles } from './files.ts';
