import { z } from 'astro/zod';
import { collectionNames, languages, type SisterLanguage } from '../model/index.ts';

/** A text in another language, as the store keeps it. */
export const sisterSchema = z.object({
  collection: z.enum(collectionNames),
  slug: z.string(),
  language: z.enum(Object.keys(languages).slice(1) as [SisterLanguage, ...SisterLanguage[]]),
  title: z.string(),
  summary: z.string(),
  /** Whether the Swedish text has changed since this was written. */
  stale: z.boolean(),
});

/** The facts of all files in `content/media/`. */
export const mediaSchema = z.object({
  files: z.array(
    z.object({
      address: z.string(),
      size: z.number(),
      width: z.number().optional(),
      height: z.number().optional(),
      hash: z.string().optional(),
      early: z.string().optional(),
      copies: z
        .array(
          z.object({
            address: z.string(),
            type: z.enum(['image/avif', 'image/webp', 'image/jpeg', 'image/png']),
            width: z.number(),
          }),
        )
        .optional(),
    }),
  ),
});
