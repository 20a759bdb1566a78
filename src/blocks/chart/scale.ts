/**
 * Where things stand in a drawing. Across, all is in percent of its width; down, in `em`: so text
 * keeps the reader's size however wide the chart is. The style makes the letters small enough
 * that the drawing is never narrower than `narrowest`.
 */

/** The least width of a drawing, in `em`; `style.css` holds it by its font size, 5 % of the width. */
export const narrowest = 20;

/** The width, in `em`, from which a drawing shows more; `style.css` asks for the same. */
export const wide = 32;

/** A length downwards. */
export function em(length: number): string {
  return `${round(length)}em`;
}

/** A length across. */
export function percent(length: number): string {
  return `${round(length)}%`;
}

/** The width of a text on a drawing, in percent, generously counted. */
export function widthOf(text: string, drawing = narrowest): number {
  return emAcross(text.length * 0.58, drawing);
}

/** The width of a length in `em` on a drawing that many `em` wide, in percent. */
export function emAcross(length: number, drawing = narrowest): number {
  return (length / drawing) * 100;
}

/**
 * Round steps that cover the values. They begin at 0 unless the values lie so close together
 * that a line would look flat.
 */
export function ticks(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const floor = low < high && high - low < high / 4 ? low : 0;
  const step = roundStep((high - floor) / 4 || 1);
  const first = Math.floor(floor / step);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factors = power < 10 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10];
  const factor = factors.find((candidate) => candidate * power >= rough) ?? 10;
  return factor * power;
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
