import type { Page } from 'playwright-core';

/** A colour of a page, and the colours that it stands upon, the nearest first. */
export interface MeasuredColour {
  /** Text is read; a shape, a field's edge and a focus outline are to be seen. */
  readonly kind: 'text' | 'shape' | 'field' | 'focus';
  readonly where: string;
  /** Any one of them has to be seen: a shape's fill or its stroke, a field's edge or its ground. */
  readonly colours: readonly string[];
  readonly grounds: readonly string[];
}

/** Reads the computed colours of all that carries meaning on a page, as it stands. */
export async function measureColours(page: Page): Promise<readonly MeasuredColour[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element): string =>
      [element.tagName.toLowerCase(), ...element.classList].join('.');
    const whereOf = (element: Element): string =>
      [...(element.parentElement ? [nameOf(element.parentElement)] : []), nameOf(element)].join(
        ' ',
      );
    const known = new Map<Element | null, string[]>([[null, []]]);
    const groundsOf = (at: Element | null): string[] => {
      const found = known.get(at);
      if (found || !at) return found ?? [];
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      const own = backgroundImage === 'none' ? backgroundColor : `picture on ${nameOf(at)}`;
      const grounds = [own, ...groundsOf(at.parentElement)];
      known.set(at, grounds);
      return grounds;
    };
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter(
        (element) => element.checkVisibility() && element.closest('.visually-hidden') === null,
      );

    const texts = visible('body, body *').flatMap((element) => {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
      );
      const { color, fill } = getComputedStyle(element);
      const placeholder = element.matches('input[placeholder]')
        ? [getComputedStyle(element, '::placeholder').color]
        : [];
      const isField = element.matches('input, select');
      const own = hasText || isField ? [element.matches('svg text, svg tspan') ? fill : color] : [];
      return [...own, ...placeholder].map((colour) => ({
        kind: 'text' as const,
        where: whereOf(element),
        colours: [colour],
        grounds: groundsOf(element),
      }));
    });

    // A shape upon a disc or a plate of the same drawing is seen against that.
    const plateUnder = (shape: Element): string[] => {
      const inner = shape.getBoundingClientRect();
      const plates = [...(shape.closest('svg')?.querySelectorAll('circle, rect') ?? [])].filter(
        (plate) => plate.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      const under = plates.findLast((plate) => {
        const outer = plate.getBoundingClientRect();
        return (
          getComputedStyle(plate).fill !== 'none' &&
          outer.left < inner.left &&
          outer.right > inner.right &&
          outer.top < inner.top &&
          outer.bottom > inner.bottom
        );
      });
      return under ? [getComputedStyle(under).fill] : [];
    };
    const shapes = visible('svg :is(path, rect, circle, line, polyline, polygon, ellipse)').map(
      (shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        const isLine = shape.matches('line, polyline');
        return {
          kind: 'shape' as const,
          where: whereOf(shape),
          colours: [isLine ? 'none' : fill, stroke].filter((colour) => colour !== 'none'),
          grounds: [...plateUnder(shape), ...groundsOf(shape.closest('svg'))],
        };
      },
    );

    const fields = visible('input, select, textarea, button, .action').map((field) => {
      const { backgroundColor, borderBlockStartColor: edge } = getComputedStyle(field);
      const grounds = groundsOf(field.parentElement);
      return {
        kind: 'field' as const,
        where: whereOf(field),
        colours: [backgroundColor, edge],
        grounds,
      };
    });

    // The outline lies outside of what it surrounds, so it is seen against the ground around it.
    // What stands in the same kinds of parts has the same outline: one of each is enough.
    const chainOf = (element: Element): string =>
      (element.parentElement ? `${chainOf(element.parentElement)} ` : '') + nameOf(element);
    const focusable = Map.groupBy(
      visible('a[href], button, input, select, summary, [tabindex="0"]'),
      (element) => chainOf(element) + (element.getAttribute('style') ?? ''),
    );
    const outlines = [...focusable.values()].flatMap(([element]) => {
      if (!element) return [];
      element.focus({ preventScroll: true, focusVisible: true });
      const { outlineColor, outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
      const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      const around = parseFloat(outlineOffset) >= 0 ? element.parentElement : element;
      return [
        {
          kind: 'focus' as const,
          where: whereOf(element),
          colours: isSeen ? [outlineColor] : [],
          grounds: groundsOf(around),
        },
      ];
    });
    const drawn = shapes.filter(({ colours }) => colours.length > 0);
    return [...texts, ...drawn, ...fields, ...outlines];
  });
}
