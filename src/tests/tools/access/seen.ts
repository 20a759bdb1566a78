import type { BrowserContext } from 'playwright-core';

/** A line of text as it stands in the window. */
export interface TextLine {
  readonly element: Element;
  readonly box: DOMRect;
}

/** What the checks within a page have in common. */
export interface Seen {
  /** How a person finds an element again: its name, classes and first words. */
  readonly nameOf: (element: Element) => string;
  /** Whether an element is to be seen; what only screen readers are given is not. */
  readonly isSeen: (element: Element) => boolean;
  /** What a screen reader calls an element. */
  readonly labelOf: (element: Element) => string;
  /** Every line of text that is to be seen while nothing has the focus, in the order of the source. */
  readonly textLines: () => readonly TextLine[];
  /** All links, fields and buttons that Tab is to reach. */
  readonly stops: () => readonly Element[];
}

declare global {
  interface Window {
    /** Put there by `bringSeen`. */
    seen: Seen;
  }
}

function defineSeen(): void {
  const words = (text: string) => text.replaceAll('\u00AD', '').replaceAll(/\s+/gu, ' ').trim();
  const nameOf = (element: Element) => {
    const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
    const said = words(element.textContent).slice(0, 40);
    return said === '' ? name : `${name} "${said}"`;
  };
  const isSeen = (element: Element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath, position } = getComputedStyle(at);
      if (position === 'absolute' && clipPath.startsWith('inset(50%')) return false;
    }
    return true;
  };
  const contentOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
    const given = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    return given ?? [...node.childNodes].map(contentOf).join('');
  };
  const labelOf = (element: Element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const labels = 'labels' in element ? [...(element.labels as NodeListOf<HTMLElement>)] : [];
    const labelled = named || labels.map(contentOf).join(' ');
    return words(labelled || contentOf(element)) || (element.getAttribute('title') ?? '');
  };
  const range = document.createRange();
  const boxesOf = (node: Node, element: Element): readonly DOMRect[] => {
    // A name that is squeezed into its drawing is measured as it is drawn.
    if (element instanceof SVGElement) return [element.getBoundingClientRect()];
    if (!getComputedStyle(element).whiteSpaceCollapse.startsWith('preserve')) {
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    }
    // Kept spaces hang over the end of a line, and nobody misses them.
    return [...(node.nodeValue ?? '').matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      return [...range.getClientRects()];
    });
  };
  const textLines = () => {
    // What has the focus may show itself over others: the way past the navigation does.
    if (document.activeElement !== document.body) (document.activeElement as HTMLElement).blur();
    const lines: TextLine[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const known = new Map<Element, boolean>();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!element || node.nodeValue?.trim() === '') continue;
      if (!known.has(element)) known.set(element, isSeen(element));
      if (known.get(element) !== true) continue;
      for (const box of boxesOf(node, element)) if (box.width > 1) lines.push({ element, box });
    }
    return lines;
  };
  const stops = () =>
    [
      ...document.querySelectorAll(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])',
      ),
    ].filter(
      (stop) => stop.checkVisibility({ visibilityProperty: true }) && !stop.matches(':disabled'),
    );
  window.seen = { nameOf, isSeen, labelOf, textLines, stops };
}

/** Gives every page of a browser's context what the checks have in common. */
export async function bringSeen(context: BrowserContext): Promise<void> {
  await context.addInitScript(defineSeen);
}
