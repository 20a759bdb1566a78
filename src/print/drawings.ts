import { serialize } from 'parse5';
import { attribute, elementsIn, hasClass, type Element } from './html.ts';
import type { Paper, Shape } from './paper.ts';

/** Whether a drawing says something that a reader on paper wants too. */
export function isDrawnOnPaper(element: Element): boolean {
  return element.tagName === 'svg' && (isChart(element) || hasClass(element, 'chart-swatch'));
}

/** A drawing of a text as it stands on paper. */
export function drawingOf(element: Element): Paper[] {
  const content = contentOf(element);
  if (!isChart(element)) return [{ is: 'swatch', content }];
  const height = Number.parseFloat(attribute(element, 'height') ?? '0');
  return [{ is: 'drawing', content, height, alt: attribute(element, 'aria-label') ?? '' }];
}

/** The forms that head a page, such as the mark of its event. */
export function shapeOn(main: Element): Shape | undefined {
  const header = [...elementsIn(main)].find((one) => hasClass(one, 'with-drawing'));
  const mark = header && [...elementsIn(header)].find((one) => hasClass(one, 'mark'));
  if (!mark) return undefined;
  return { box: attribute(mark, 'viewBox') ?? '', content: serialize(mark) };
}

/** The numbers of the accents that a shape is painted in, each once. */
export function accentsOf(shape: Shape | undefined): number[] {
  const classes = shape?.content.matchAll(/class="colour-(\d+)"/gu) ?? [];
  return [...new Set([...classes].map(([, number]) => Number(number)))].sort((a, b) => a - b);
}

const isChart = (element: Element) => hasClass(element, 'chart-drawing');

// HTML's name for a space that doesn't break is none of XML's.
function contentOf(element: Element): string {
  const inner = serialize(element).replaceAll('&nbsp;', '\u00A0');
  return `<g class="${attribute(element, 'class') ?? ''}">${inner}</g>`;
}
