/** What the keys move between. */
export interface Places {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
}

/**
 * Lets the arrow keys go from the field through the hits and back, and Esc return to the field and
 * then empty it. The hits stay plain links: Tab and Enter do what they do everywhere.
 */
export function moveByKeys({ input, list, more }: Places): void {
  const stops = (): HTMLElement[] => [
    input,
    ...list.querySelectorAll<HTMLElement>('h2 a'),
    ...(more.hidden ? [] : [more]),
  ];

  const itemOf = (link: HTMLElement) => [...list.children].find((item) => item.contains(link));

  // A link to a section stands below its page's own link.
  const step = (from: HTMLElement, by: 1 | -1): HTMLElement | undefined => {
    const all = stops();
    const own = itemOf(from)?.querySelector<HTMLElement>('h2 a') ?? from;
    if (own !== from && by === -1) return own;
    return all[all.indexOf(own) + by];
  };

  const onKey = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (!(target instanceof HTMLElement) || event.isComposing || hasModifier(event)) return;
    if (key === 'Escape') {
      if (target === input) empty(input);
      else input.focus();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = step(target, key === 'ArrowDown' ? 1 : -1);
      if (!next) return;
      next.focus();
    } else return;
    event.preventDefault();
  };

  for (const place of [input, list, more]) place.addEventListener('keydown', onKey);
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

function empty(input: HTMLInputElement): void {
  if (input.value === '') return;
  input.value = '';
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
