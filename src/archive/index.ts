export { iconOf, touchIconOf } from './icon.ts';
export { colourOf, coloursOf, markOf } from './marks.ts';
export { publishedMedia } from './media.ts';
export { openArchive, type Archive } from './archive.ts';
export { withBase } from './base.ts';
export { contentDir, ContentError } from './content-source.ts';
export type { Entry } from './entry.ts';
export { formerAddresses, type Moved } from './former.ts';
export { addressOfPage, pagesOf, type ListPage } from './list-pages.ts';
export { byFacet, byYear, past, upcoming, type EventList } from './lists.ts';
export {
  find,
  moreOnSameChallenge,
  neighbours,
  ofChallenge,
  ofOrganisation,
  outcomes,
  statusOf,
} from './relations.ts';
export { readText, sources, type LocalText } from './text.ts';
