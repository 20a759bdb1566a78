import type { Element } from 'hast';
import { h } from '../element.ts';
import type { Writing } from './drawing.ts';
import { ticks } from './scale.ts';
import { knownValues, type ChartData } from './series.ts';

/** The words that the notes need. */
interface Words {
  readonly unknown: string;
  readonly axisFrom: string;
}

/** What a line can't show by itself: which values are unknown, and an axis that doesn't begin at 0. */
export function lineNotes(data: ChartData, writing: Writing, words: Words): Element | undefined {
  const [floor = 0] = ticks(knownValues(data));
  const missing = data.series.flatMap(({ name, values }) =>
    data.labels
      .filter((_, row) => values[row] === undefined)
      .map((label) => (data.series.length > 1 ? `${label} (${name})` : label)),
  );
  const sentences = [
    ...(missing.length > 0 ? [`${capital(words.unknown)}: ${missing.join(', ')}.`] : []),
    ...(floor > 0 ? [`${words.axisFrom} ${writing.number(floor)}.`] : []),
  ];
  return sentences.length > 0
    ? h('p', { className: ['chart-notes'] }, sentences.join(' '))
    : undefined;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
