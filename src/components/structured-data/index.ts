export { datasetOf } from './dataset.ts';
export { pageOf, siteOf } from './page.ts';
