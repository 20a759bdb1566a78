export { iconOf, touchIconOf } from './icon.ts';
export { colourOf, coloursOf, markOf } from './marks.ts';
export { mediaFiles, publishedMedia, type PublishedMedia } from './media.ts';
export { byName, meetings, meetingsWith, organisationsAt, type Meetings } from './alliances.ts';
export { openArchive, type Archive } from './archive.ts';
export { withBase } from './base.ts';
export { cardAddress, cardAt, cards, type Card } from './cards.ts';
export { type Drawing } from './drawings.ts';
export { lastChange, ownChange, type Entry } from './entry.ts';
export { formerAddresses } from './former.ts';
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
export { byPair, pairsOf, type PairList } from './pairs.ts';
export { heldAround, heldByFormat, heldInAll, type HeldInYear } from './promises.ts';
export {
  find,
  moreOnSameChallenge,
  neighbours,
  ofChallenge,
  ofOrganisation,
  outcomes,
  sharesTitle,
  statusOf,
} from './relations.ts';
export { once } from './once.ts';
export { identityOf, uuidOf } from './identity.ts';
export {
  calendars,
  calendarsAbout,
  feeds,
  feedsAbout,
  type Subscription,
} from './subscriptions.ts';
export { storyOf, type Chapter, type StoryYear } from './story.ts';
export { waitSince } from './waiting.ts';
export { readText, sources, type LocalText } from './text.ts';
