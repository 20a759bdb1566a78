import type { Page } from 'playwright-core';

const letters = 'skrivet i en lang text';

/** Opens a page's form in an editor that is signed in, types in its text, and says how long it took. */
export async function measureTyping(page: Page, slug: string): Promise<string> {
  const text = page.locator('[data-slate-editor="true"]').first();
  await page.getByRole('heading', { name: 'Sidor' }).waitFor();
  const started = performance.now();
  await page.goto(page.url().replace(/#.*/u, `#/collections/pages/entries/${slug}`));
  await text.waitFor();
  const opened = performance.now() - started;
  await page.frameLocator('#preview-pane').locator('.page h1').waitFor();
  await text.click({ position: { x: 30, y: 28 } });
  await page.waitForFunction(() => getSelection()?.anchorNode !== null);
  await page.evaluate(countDelays);
  for (const letter of letters) await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  await page.waitForFunction(
    (count) => (window as unknown as Counting).delays.length === count,
    letters.length,
  );
  const delays = await page.evaluate(() => (window as unknown as Counting).delays);
  const [median, slow] = [0.5, 0.9].map((share) => at(delays, share));
  await page.context().close();
  return `öppnas på ${opened.toFixed(0)} ms, ett tecken syns på ${median} ms (9 av 10 på ${slow} ms)`;
}

interface Counting {
  delays: number[];
}

/** Notes in the page how long after each key the next picture is shown. */
function countDelays(): void {
  const delays: number[] = [];
  Object.assign(window, { delays });
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const shown = new MessageChannel();
        shown.port1.onmessage = () => delays.push(performance.now() - timeStamp);
        shown.port2.postMessage(undefined);
      });
    },
    true,
  );
}

function at(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(0);
}
