/** How long typing has to rest before the count is read out, in milliseconds. */
const rest = 800;

/**
 * Makes a function that shows a text at once and has it read out by screen readers when nothing new
 * has come for a while, so that no one hears a count for each letter.
 */
export function announcer(shown: HTMLElement, status: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    shown.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = text;
    }, rest);
  };
}
