import { collections, original, type Problem } from '../../model/index.ts';
import type { ReadText } from '../checked.ts';
import { finding, firstOf, quote } from '../finding.ts';
import { pointers } from '../pointers.ts';
import type { Relations } from '../relations.ts';
import type { Use } from '../uses.ts';

/** Every picture and document that a text shows lies in `media/`. */
export function checkMediaUse({ texts, files }: Relations): Problem[] {
  const present = new Set(
    files.filter(({ kind }) => kind === 'media').map(({ path }) => `/${path}`),
  );
  return texts.flatMap((text) => {
    const lost = [...(text.uses?.media ?? []), ...inFields(text)]
      // Addresses of another shape have been refused where they stand.
      .filter(({ path }) => path.startsWith('/media/') && !present.has(path))
      .map(({ path, place }) =>
        finding('media-missing', place, {
          found: quote(path),
          expected: 'en fil som finns i media/',
          fix: 'Lägg filen i media/ eller rätta namnet.',
        }),
      );
    return firstOf(lost).map((found) => ({ file: text.file, ...found }));
  });
}

function* inFields({ collection, language, written, placeOf: at }: ReadText): Generator<Use> {
  if (language !== original) return;
  for (const { target, value, path } of pointers(collections[collection].fields, written)) {
    if (target.to === 'media') yield { path: value, place: at(path) };
  }
}
