import { z } from 'astro/zod';
import { DeskError } from '../desk-error.ts';
import { draftKey, type DraftKey } from '../paths.ts';

/** The parameters that name a draft. */
export const keyShape = z.object({ collection: z.string(), slug: z.string() }).transform(keyOf);

/** The same, or its id: `events/lunch`. */
export const idShape = z
  .object({
    id: z.string().nullish(),
    collection: z.string().nullish(),
    slug: z.string().nullish(),
  })
  .transform(({ id, collection, slug }): DraftKey => {
    if (collection && slug) return draftKey(collection, slug);
    const [first = '', second = '', ...rest] = (id ?? '').split('/');
    if (rest.length > 0) throw new DeskError(403, 'Ett utkast heter samling/namn.');
    return draftKey(first, second);
  });

function keyOf({ collection, slug }: { collection: string; slug: string }): DraftKey {
  return draftKey(collection, slug);
}
