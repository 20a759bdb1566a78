export { draftOf } from './draft.ts';
export { renderPage } from './page.ts';
