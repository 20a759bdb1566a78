import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';

// Node reads them as it reads the commands. Vite would first compile each of some 200 files by itself,
// in every build anew.
const require = createRequire(import.meta.url);
const { collectionLoader, mediaLoader, sisterLoader, siteLoader } =
  require('./archive/loader.ts') as typeof import('./archive/loader.ts');
const { mediaSchema, sisterSchema } =
  require('./archive/schemas.ts') as typeof import('./archive/schemas.ts');
const { collections: model, site } =
  require('./model/index.ts') as typeof import('./model/index.ts');

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
