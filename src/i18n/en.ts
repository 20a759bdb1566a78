import type { Texts } from './index.ts';

/** The interface in English. */
export const en: Texts = {
  skipToContent: 'Skip to content',
  blocks: {},
};
