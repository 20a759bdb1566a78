import type { Block } from './block.ts';
import { chart } from './chart/index.ts';
import { contact } from './contact/index.ts';
import { dataTable } from './data-table/index.ts';
import { documentLink } from './document-link/index.ts';
import { factBox } from './fact-box/index.ts';
import { keyFigure } from './key-figure/index.ts';
import { keyFigures } from './key-figures/index.ts';
import { moment } from './moment/index.ts';
import { picture } from './picture/index.ts';
import { questionAnswer } from './question-answer/index.ts';
import { quotation } from './quotation/index.ts';
import { steps } from './steps/index.ts';
import { timeline } from './timeline/index.ts';
import { video } from './video/index.ts';

const all = [
  factBox,
  quotation,
  picture,
  keyFigures,
  keyFigure,
  chart,
  timeline,
  moment,
  video,
  documentLink,
  steps,
  contact,
  questionAnswer,
  dataTable,
];

/** Every block that may stand in a text, by its name, in the order in which lists show them. */
export const blocks: Readonly<Record<string, Block>> = Object.fromEntries(
  all.map((block) => [block.name, block]),
);

/** The block of that name; names come from texts, so `constructor` must find nothing. */
export function findBlock(name: string): Block | undefined {
  return Object.hasOwn(blocks, name) ? blocks[name] : undefined;
}
