import { isCollection, isSlug, textAt } from '../model/index.ts';
import { DeskError } from './desk-error.ts';

const media = /^content\/media\/(?:[a-z0-9_-][a-z0-9._-]*\/)*[a-z0-9_-][a-z0-9._-]*$/u;

/** The one file that is neither a text nor media. */
export const sitePath = 'content/site.yaml';

/** Where all media lie. */
const mediaFolder = 'content/media';

/** Whether a path is that of a file in `media/`. */
export function isMediaPath(path: string): boolean {
  return media.test(path) && path.length <= 200;
}

/** Gives a path back when it is content's; no other path gets past here. */
export function contentPath(path: string): string {
  if (path === sitePath || isMediaPath(path) || textAt(path)) return path;
  throw outside(path);
}

/** A path of media, or a refusal. */
export function mediaPath(path: string): string {
  if (isMediaPath(path)) return path;
  throw outside(path);
}

/** A folder whose files may be listed: a collection's, or one in `media/`. */
export function contentFolder(path: string): string {
  const folder = path.replace(/(?<=[a-z0-9])\/$/u, '');
  if (folder === mediaFolder || isMediaPath(folder)) return folder;
  if (folder.startsWith('content/') && isCollection(folder.slice('content/'.length))) return folder;
  throw outside(path);
}

/** The key of a draft, whose branch is named by it. */
export interface DraftKey {
  readonly collection: string;
  readonly slug: string;
}

/** The key of a draft, or a refusal: neither part reaches a ref unread. The site's settings count as a collection. */
export function draftKey(collection: string, name: string): DraftKey {
  const isKnown = isCollection(collection) || collection === 'site';
  if (isKnown && isSlug(name)) return { collection, slug: name };
  throw outside(`${collection}/${name}`);
}

function outside(path: string): DeskError {
  const shown = JSON.stringify(path.slice(0, 100));
  const places = 'texter (content/samling/namn.mdx), content/media/ och content/site.yaml';
  return new DeskError(403, `Redigeraren kommer bara åt ${places}, inte ${shown}.`);
}
