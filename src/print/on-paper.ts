import { isDrawnOnPaper } from './drawings.ts';
import { attribute, hasClass, type Element } from './html.ts';

const screenTags = new Set(['button', 'form', 'nav', 'noscript', 'script', 'style', 'template']);

const screenClasses = ['actions', 'drawing', 'for-screens', 'visually-hidden'];

/** Whether an element is of use on a screen only, or is said to be seen by nobody. */
export function isForScreens(element: Element): boolean {
  return (
    screenTags.has(element.tagName) ||
    (element.tagName === 'svg' && !isDrawnOnPaper(element)) ||
    attribute(element, 'hidden') !== undefined ||
    screenClasses.some((name) => hasClass(element, name)) ||
    (element.tagName === 'section' && attribute(element, 'data-pagefind-ignore') !== undefined)
  );
}
