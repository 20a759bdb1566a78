import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';

/** A browser that tells when a hostile text has run, and where; no policy stops one in it. */
export interface Watch {
  /** The addresses of the frames in which one has run, with their names. */
  readonly ran: readonly string[];
  /** Does something with each of some things, several at a time, each in a page lent to it. */
  readonly each: <Thing>(
    things: readonly Thing[],
    use: (page: Page, thing: Thing) => Promise<unknown>,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

const pagesAtOnce = 3;

/** Starts the browser. */
export async function watch(): Promise<Watch> {
  const browser: Browser = await launchBrowser();
  const context = await browser.newContext({ bypassCSP: true, locale: 'sv-SE' });
  const ran: string[] = [];
  await context.exposeBinding('canary', ({ frame }) => {
    const name = frame.name() || (frame.parentFrame()?.name() ?? '');
    ran.push(`${frame.url()} ${name}`.trim());
  });
  return {
    ran,
    each: async (things, use) => {
      const waiting = things.values();
      const work = async () => {
        const page = await context.newPage();
        for (const thing of waiting) await use(page, thing);
        await page.close();
      };
      await Promise.all(Array.from({ length: pagesAtOnce }, work));
    },
    close: () => browser.close(),
  };
}

/** Puts each of some pages into a frame of its own, named by its number, and waits for them all. */
export async function frameAll(page: Page, htmls: readonly string[]): Promise<void> {
  await page.goto('about:blank');
  await page.evaluate(async (sources) => {
    const loads = sources.map((source, index) => {
      const frame = document.createElement('iframe');
      frame.name = String(index);
      frame.srcdoc = source;
      document.body.append(frame);
      return new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    });
    await Promise.all(loads);
  }, htmls);
}
