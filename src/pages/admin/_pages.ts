import type { Pages } from '../../admin/preview/page.ts';
import agreement from '../[...language]/overenskommelsen/[...slug].astro';
import challenges from '../[...language]/utmaningar/[slug].astro';
import events from '../[...language]/handelser/[slug].astro';
import formats from '../[...language]/format/[slug].astro';
import organisations from '../[...language]/organisationer/[slug].astro';
import pages from '../[...language]/[slug].astro';
import recommendations from '../[...language]/rekommendationer/[slug].astro';
import reports from '../[...language]/rapporter/[slug].astro';
import start from '../[...language]/index.astro';

/** The pages of the site that show a text, for the editor's preview. */
export const pagesOfTexts: Pages = {
  agreement,
  challenges,
  events,
  formats,
  organisations,
  pages,
  recommendations,
  reports,
  start,
};
