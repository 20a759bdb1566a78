export { iconOf, touchIconOf } from './icon.ts';
export { colourOf, coloursOf, markOf } from './marks.ts';
export { mediaFiles, publishedMedia, type PublishedMedia } from './media.ts';
export {
  byName,
  meetings,
  meetingsWith,
  organisationsAt,
  type Ally,
  type Meetings,
} from './alliances.ts';
export { openArchive, type Archive } from './archive.ts';
export { withBase } from './base.ts';
export { contentDir } from './content-dir.ts';
export { ContentError } from './content-source.ts';
export { cardAddress, cardAt, cards, type Card } from './cards.ts';
export { siteDrawing, type Drawing } from './drawings.ts';
export type { Entry } from './entry.ts';
export { formerAddresses, type Moved } from './former.ts';
export {
  byChallenge,
  byStatus,
  hasAddressee,
  isWaiting,
  raisedOn,
  withoutAddressee,
  type RecommendationGroup,
  type Status,
} from './follow-up.ts';
export { addressOfPage, cut, pagesOf, type ListPage } from './list-pages.ts';
export { byFacet, byYear, past, upcoming, type EventList } from './lists.ts';
export { byPair, type PairList } from './pairs.ts';
export { heldByFormat, heldInAll, type FormatYears, type HeldInYear } from './promises.ts';
export {
  find,
  moreOnSameChallenge,
  neighbours,
  ofChallenge,
  ofOrganisation,
  outcomes,
  statusOf,
} from './relations.ts';
export { once } from './once.ts';
export { identityOf, uuidOf } from './identity.ts';
export type { Version } from './history.ts';
export { calendars, feeds, type Subscription } from './subscriptions.ts';
export { storyOf, type Chapter, type StoryYear } from './story.ts';
export { waitSince, type Wait } from './waiting.ts';
export { readText, sources, type LocalText } from './text.ts';
