export { datasetOf } from './dataset.ts';
export { pageOf, siteOf, type DescribedPage } from './page.ts';
