import { defineCollection } from 'astro:content';
import { collectionLoader, mediaLoader, sisterLoader, siteLoader } from './archive/loader.ts';
import { mediaSchema, sisterSchema } from './archive/schemas.ts';
import { collections as model, site } from './model/index.ts';

/** Astro's collections: one per collection of the model, and three for what lies between them. */
export const collections = {
  agreement: defineCollection({
    loader: collectionLoader('agreement'),
    schema: model.agreement.zod,
  }),
  challenges: defineCollection({
    loader: collectionLoader('challenges'),
    schema: model.challenges.zod,
  }),
  formats: defineCollection({ loader: collectionLoader('formats'), schema: model.formats.zod }),
  events: defineCollection({ loader: collectionLoader('events'), schema: model.events.zod }),
  recommendations: defineCollection({
    loader: collectionLoader('recommendations'),
    schema: model.recommendations.zod,
  }),
  reports: defineCollection({ loader: collectionLoader('reports'), schema: model.reports.zod }),
  organisations: defineCollection({
    loader: collectionLoader('organisations'),
    schema: model.organisations.zod,
  }),
  pages: defineCollection({ loader: collectionLoader('pages'), schema: model.pages.zod }),
  sisters: defineCollection({ loader: sisterLoader(), schema: sisterSchema }),
  media: defineCollection({ loader: mediaLoader(), schema: mediaSchema }),
  site: defineCollection({ loader: siteLoader(), schema: site }),
};
