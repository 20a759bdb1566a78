/** So long a list is drawn anew after something in it has moved, in milliseconds. */
const settling = 1000;

/**
 * Moves the focus to what a selector names, and again each time that it is lost because the element
 * is drawn anew, until all is settled or somebody has moved on.
 */
export function focusOn(selector: string): void {
  const until = performance.now() + settling;
  const find = () => document.querySelector<HTMLElement>(selector);
  const follow = () => {
    if (document.activeElement === document.body) find()?.focus();
    if (performance.now() < until) requestAnimationFrame(follow);
  };
  requestAnimationFrame(() => {
    find()?.focus();
    follow();
  });
}
