import { emAcross, widthOf } from './scale.ts';

/**
 * Where the rows of a line chart stand, in percent of its width, between two edges. Years stand
 * as far apart as they are; other labels evenly.
 */
export function positions(labels: readonly string[], left: number, right: number): number[] {
  const years = labels.map(Number);
  const areYears =
    labels.every((label) => /^\d{4}$/u.test(label)) &&
    years.every((year, index) => index === 0 || year > (years[index - 1] ?? year));
  const steps = areYears ? years : labels.map((_, index) => index);
  const [first = 0, last = 1] = [steps[0], steps.at(-1)];
  return steps.map((step) => left + ((step - first) / (last - first)) * (right - left));
}

/** A label under the drawing: where it stands and which part of it stands there. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The labels that fit beside each other on a drawing so wide, the last one always among them. */
export function fittingLabels(
  labels: readonly string[],
  xs: readonly number[],
  drawing: number,
): PlacedLabel[] {
  const fitting: PlacedLabel[] = [];
  let limit = Infinity;
  for (let row = labels.length - 1; row >= 0; row -= 1) {
    const [text = '', x = 0] = [labels[row], xs[row]];
    const width = widthOf(text, drawing);
    const anchor = x < width / 2 ? 'start' : x + width / 2 > 100 ? 'end' : 'middle';
    const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    if (start + width > limit) continue;
    fitting.unshift({ text, x, anchor });
    limit = start - emAcross(0.8, drawing);
  }
  return fitting;
}
