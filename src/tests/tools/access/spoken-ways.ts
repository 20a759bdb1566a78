import type { CDPSession, Page } from 'playwright-core';
import { textsIn } from '../../../i18n/index.ts';
import { languages } from '../../../model/index.ts';
import type { BuiltSite } from '../built-site.ts';
import type { OpenSite } from '../open-site.ts';
import { spokenLines } from './spoken.ts';

/** A way through the site, by what a screen reader says on it. */
export interface SpokenWay {
  readonly name: string;
  /** Says what is done and what is heard then, line by line. */
  readonly walk: (hear: Hearing) => Promise<void>;
}

/** Someone who goes through the site and listens. */
interface Hearing {
  readonly page: Page;
  /** Goes to the page at an address, `…` being any that holds such an element. */
  readonly goTo: (address: string, holding?: string) => Promise<void>;
  /** Writes what is done, in brackets, and does it. */
  readonly act: (what: string, action: () => Promise<unknown>) => Promise<void>;
  /** Hears a part of the page, at most so many lines; words of the content are left out. */
  readonly hear: (selector: string, most?: number) => Promise<void>;
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* stringsIn(part);
}

const ours = new Set([
  ...stringsIn(textsIn('sv')),
  ...stringsIn(textsIn('en')),
  ...Object.values(languages).map(({ name }) => name),
]);

/** The interface's own words; what editors wrote is theirs to change, and is only told to be there. */
const ownWords = (words: string) => (ours.has(words.replace(/:$/u, '')) ? words : '…');

const tab = (page: Page) => () => page.keyboard.press('Tab');
const enter = (page: Page) => () => page.keyboard.press('Enter');
const way = (name: string, walk: SpokenWay['walk']): SpokenWay => ({ name, walk });
const part = (name: string, address: string, selector: string, most?: number) =>
  way(name, async ({ goTo, hear }) => {
    await goTo(address, selector);
    await hear(selector, most);
  });

/** The fifteen main ways. */
export const spokenWays: readonly SpokenWay[] = [
  way('hoppa-till-innehallet', async ({ page, goTo, act, hear }) => {
    await goTo('');
    await act('Tab', tab(page));
    await hear(':focus');
    await act('Enter', enter(page));
    await hear(':focus', 1);
  }),
  way('menyn-pa-telefon', async ({ page, goTo, act, hear }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await goTo('');
    await act('till menyns knapp', () => page.locator('.menu-button').focus());
    await hear(':focus');
    await act('Enter', enter(page));
    await hear('.menu-button');
    await hear('#meny', 4);
    await act('Escape', () => page.keyboard.press('Escape'));
    await hear(':focus');
    await page.setViewportSize({ width: 1280, height: 800 });
  }),
  way('byta-sprak', async ({ page, goTo, act, hear }) => {
    await goTo('');
    await hear('.languages');
    await act('till det andra språket', async () => {
      await page.locator('.languages [hreflang=en]').click();
      await page.waitForURL('**/en/');
    });
    await hear('.languages', 2);
  }),
  way('soka-och-filtrera', async ({ page, goTo, act, hear }) => {
    await goTo('');
    await hear('.search-form');
    await act('skriver 2023 och Enter', async () => {
      await page.locator('#sok').fill('2023');
      await page.keyboard.press('Enter');
      await page.locator('.search-more').waitFor();
    });
    await hear('.search-filters', 4);
    await hear('.search-results', 4);
  }),
  part('handelsens-fakta', 'handelser/…', 'dl.facts', 4),
  part('en-tabell', 'handbok/block/', 'figure.data-table'),
  part('ett-diagram-och-dess-tabell', 'handbok/block/', 'figure.chart'),
  part('rekommendationens-historia', 'rekommendationer/…', '.history', 3),
  part('dokument-att-hamta', 'handelser/…', '.for-screens', 2),
  way('prenumerera', async ({ page, goTo, act, hear }) => {
    await goTo('prenumerera/');
    await hear('main details', 1);
    await act('fäller ut', () => page.locator('main summary').first().click());
    await hear('main details', 5);
  }),
  part('bladdra-till-nasta', 'handelser/…', '.neighbours'),
  part('brodsmulor', 'handelser/…', '.breadcrumbs'),
  part('handbokens-bild', 'handbok/redigera/', 'main figure'),
  part('kunskapsalliansernas-bild', 'kunskapsallianser/', '.alliance-drawing', 4),
  way('sidan-finns-inte', async ({ goTo, hear }) => {
    await goTo('404.html');
    await hear('.breadcrumbs');
    await hear('main', 5);
  }),
];

/** Walks a way and writes down what is heard. */
export async function transcriptOf(
  { walk }: SpokenWay,
  site: BuiltSite,
  open: OpenSite,
  page: Page,
  devtools: CDPSession,
): Promise<string> {
  const lines: string[] = [];
  await walk({
    page,
    goTo: async (address, holding = '') => {
      const kind = new RegExp(`^${site.base}${address.replace('…', '[^/]+/')}$`, 'u');
      const name = holding.replace(/^.*\./u, '');
      const found = site.pages.find(
        (one) => kind.test(one.address) && one.html.includes(`class="${name}"`),
      );
      const to = address.includes('…') ? found?.address : `${site.base}${address}`;
      if (to === undefined) throw new Error(`There is no page ${address}`);
      await page.goto(open.at(to));
      lines.push(`[går till /${address}]`);
    },
    act: async (what, action) => {
      await action();
      lines.push(`[${what}]`);
    },
    hear: async (selector, most = 100) => {
      const isOurs = page.url().includes('/handbok/');
      const heard = await spokenLines(page, devtools, selector, isOurs ? undefined : ownWords);
      lines.push(...heard.slice(0, most));
    },
  });
  return `${lines.join('\n')}\n`;
}
