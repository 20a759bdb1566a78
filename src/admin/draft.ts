import { is, List, Map } from 'immutable';

/** Decap's state of the form: `entry`, `hasChanged`, `key`, and here `saved`, see `typedIn`. */
type DraftState = Map<string, unknown>;

const fields = ['data', 'i18n', 'meta'];
const files = 'mediaFiles';

/** What an editor can change in a draft: its fields, its translations, its place and its pictures. */
export function typedIn(draft: DraftState): DraftState {
  return Map([...fields, files].map((part) => [part, draft.getIn(['entry', part])]));
}

/** Whether a draft differs from what is saved of it, as `saved` holds it; a new one always does. */
export function isChanged(draft: DraftState): boolean {
  return !is(draft.get('saved'), typedIn(draft));
}

/**
 * The draft of a text that has been read anew. What was typed since it was saved stays, the rest is
 * as it was read. Nothing when it is another text's draft, or nothing has been typed.
 */
export function readAnew(draft: DraftState, entry: DraftState): DraftState | undefined {
  const saved = draft.get('saved');
  const of = (name: string) => draft.getIn(['entry', name]);
  // A new text's draft has no slug, even when it has been saved.
  const isOwn =
    of('collection') === entry.get('collection') &&
    [entry.get('slug'), '', undefined].includes(of('slug'));
  if (!isOwn || draft.get('hasChanged') !== true || !Map.isMap(saved)) return undefined;
  const typed = typedIn(draft);
  const read = typedIn(Map({ entry }));
  const together = merge(typed, saved, read).set(
    files,
    listIn(read).concat(listIn(typed).filterNot((file) => listIn(saved).includes(file))),
  );
  // The form is drawn anew only if it has to show what others have written.
  const isShown = fields.every((field) => is(together.get(field), typed.get(field)));
  return draft.merge({
    entry: entry.merge(together).set('newRecord', false),
    saved: read,
    key: isShown ? draft.get('key') : crypto.randomUUID(),
  });
}

const listIn = (parts: Map<unknown, unknown>): List<unknown> => {
  const list = parts.get(files);
  return List.isList(list) ? list : List();
};

function merge(
  typed: Map<unknown, unknown>,
  saved: Map<unknown, unknown>,
  read: Map<unknown, unknown>,
): Map<unknown, unknown> {
  return typed.reduce((all, value, key) => {
    const [before, now] = [saved.get(key), read.get(key)];
    if (is(value, before)) return all;
    const isWhole = !Map.isMap(value) || !Map.isMap(before) || !Map.isMap(now);
    return all.set(key, isWhole ? value : merge(value, before, now));
  }, read);
}
