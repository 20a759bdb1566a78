import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Page as BuiltPage } from '../built-site.ts';
import type { OpenSite } from '../open-site.ts';
import { bringEngines } from './engines.ts';
import { bringSeen } from './seen.ts';

/** The widths that pages are judged at, in CSS pixels; 320 is 1280 at 400 %. */
export const widths = [320, 768, 1280] as const;

/** The colours that pages are judged in. */
export const themes = ['light', 'dark', 'forced'] as const;

/** A window of a browser that shows one page after the other in every way it can stand. */
export interface SiteWindow {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Shows a page, 1280 pixels wide and light. */
  readonly show: (page: BuiltPage) => Promise<void>;
  readonly setWidth: (width: number) => Promise<void>;
  readonly setTheme: (theme: (typeof themes)[number]) => Promise<void>;
  /** Sets the size of letters that the reader has asked for, in per cent. */
  readonly setLetters: (percent: number) => Promise<void>;
}

/** Whether a page has a script of its own; data about the page is none. */
export const hasScript = ({ elements }: BuiltPage): boolean =>
  elements.some(
    ({ name, attributes }) => name === 'script' && attributes.type !== 'application/ld+json',
  );

/** A context whose pages take in what the checks need, whatever their policy says of scripts. */
export async function openContext(site: OpenSite): Promise<BrowserContext> {
  const context = await site.browser.newContext({ reducedMotion: 'reduce', bypassCSP: true });
  await bringSeen(context);
  return context;
}

/**
 * Opens a window that is not loaded anew for each page, so that the engines are read once and stay
 * warm: a page's HTML is written into it at the page's own address, which the browser treats as if
 * it came from there. Pages with a script of their own are loaded as anywhere else.
 */
export async function openWindow(site: OpenSite, context: BrowserContext): Promise<SiteWindow> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let isWarm = false;
  const setWidth = (width: number) => page.setViewportSize({ width, height: 800 });
  const setTheme = (theme: (typeof themes)[number]) =>
    page.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors: theme === 'forced' ? 'active' : 'none',
    });
  const setLetters = async (percent: number) => {
    const fontSizes = { standard: 0.16 * percent, fixed: 0.13 * percent };
    await devtools.send('Page.setFontSizes', { fontSizes });
  };
  await setWidth(1280);
  await setTheme('light');

  return {
    page,
    devtools,
    setWidth,
    setTheme,
    setLetters,
    show: async (built) => {
      const { address, html } = built;
      if (hasScript(built) || !isWarm) {
        await site.show(page, address);
        await bringEngines(page);
        isWarm = !hasScript(built);
      } else {
        await page.evaluate((to) => history.replaceState(null, '', to), address);
        await page.setContent(html);
        await page.evaluate(async () => {
          // A font is asked for when something is set in it.
          document.body.getBoundingClientRect();
          await document.fonts.ready;
        });
      }
    },
  };
}
