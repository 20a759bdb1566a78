import type { MediaFacts } from '../../../blocks/index.ts';
import type { Archive } from '../../../archive/archive.ts';
import type { Entry } from '../../../archive/entry.ts';
import { inOrder } from '../../../archive/order.ts';
import type { LocalText } from '../../../archive/text.ts';

// What the site's pages ask the archive, where they run in the editor.

export { meetingsWith } from '../../../archive/alliances.ts';
export { withBase } from '../../../archive/base.ts';
export {
  hasAddressee,
  isWaiting,
  raisedOn,
  type RecommendationGroup,
} from '../../../archive/follow-up.ts';
export { lastChange } from '../../../archive/entry.ts';
export { past, upcoming } from '../../../archive/lists.ts';
export { colourOf, markOf } from '../../../archive/marks.ts';
export { once } from '../../../archive/once.ts';
export { heldAround, heldByFormat } from '../../../archive/promises.ts';
export {
  find,
  moreOnSameChallenge,
  neighbours,
  ofChallenge,
  ofOrganisation,
  outcomes,
  sharesTitle,
  statusOf,
} from '../../../archive/relations.ts';
export { storyOf } from '../../../archive/story.ts';
export { calendarsAbout, feeds, feedsAbout } from '../../../archive/subscriptions.ts';
export { waitSince } from '../../../archive/waiting.ts';

/** The archive as `admin/archive.json` holds it. */
export type StoredArchive = Omit<Archive, 'media'> & { readonly media: readonly MediaFacts[] };

/** A draft as a page needs it: its place in the archive and its text in one language. */
export interface Draft {
  readonly entry: Entry;
  readonly text: LocalText;
}

let published: Archive | undefined;
let draft: Draft | undefined;
let opened: Archive | undefined;

/** Tells what is published. */
export function publish({ media, ...rest }: StoredArchive): void {
  published = { ...rest, media: new Map(media.map((facts) => [facts.address, facts])) };
}

/** Puts a draft where its text is or will be. */
export function show(shown: Draft): void {
  if (!published) throw new Error('The published archive has not been read');
  const { collection, slug } = shown.entry;
  const others = published[collection].filter((entry) => entry.slug !== slug);
  opened = inOrder({ ...published, [collection]: [...others, shown.entry] });
  draft = shown;
}

/** The archive as it would be with the draft. */
export function openArchive(): Promise<Archive> {
  if (!opened) throw new Error('No draft is shown');
  return Promise.resolve(opened);
}

/** The draft's text; a page asks for no other. */
export function readText(): Promise<LocalText> {
  if (!draft) throw new Error('No draft is shown');
  return Promise.resolve(draft.text);
}
