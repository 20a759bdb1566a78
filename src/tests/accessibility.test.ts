import assert from 'node:assert/strict';
import { before, describe, it, test } from 'node:test';
import { aceFindings, allRules, axeFindings, colourRules } from './tools/access/engines.ts';
import { pagesWithAllForms } from './tools/access/forms.ts';
import { pageChecks } from './tools/access/page-checks.ts';
import { openContext, openWindow, themes, widths } from './tools/access/site-window.ts';
import type { SiteWindow } from './tools/access/site-window.ts';
import { builtSite, type Page } from './tools/built-site.ts';
import { assertNone } from './tools/none.ts';
import { useSite } from './tools/open-site.ts';

/*
 * Every page: all rules of both engines, wide and light; the walk by Tab; and our own checks of
 * headings, links, languages, motion, charts, text that is cut, order, targets and contrast in
 * every width, in every theme, at 200 % and with spaced text. What an engine says may differ with
 * width or theme by how elements are set, not by what is written: so the engines judge the other
 * eight ways on pages that have, between them, every form of element that the site has. With
 * EVERY_WAY=1 they judge every page so, which takes some two minutes more.
 */
const site = builtSite();
const atATime = 2;
const idle: SiteWindow[] = [];
let judged = 0;

describe('everyone can use every page', { concurrency: atATime }, () => {
  const open = useSite();

  before(async () => {
    for (let count = 0; count < atATime; count += 1)
      idle.push(await openWindow(open(), await openContext(open())));
  });

  const judge = async (page: Page, findingsOf: (window: SiteWindow) => Promise<string[]>) => {
    const window = idle.pop();
    assert.ok(window, 'a window is free');
    try {
      await window.show(page);
      assertNone(await findingsOf(window));
    } finally {
      idle.push(window);
    }
  };

  for (const page of site.pages) {
    it(page.address, () =>
      judge(page, async (window) => {
        const findings: string[] = [];
        for (const { name, run } of pageChecks)
          findings.push(...(await run(window)).map((finding) => `${name}: ${finding}`));
        judged += 1;
        return findings;
      }),
    );
  }

  const isWhole = process.env.EVERY_WAY === '1';
  for (const page of isWhole ? site.pages : pagesWithAllForms(site.pages)) {
    it(`${page.address} in the other widths and themes`, () =>
      judge(page, async (window) => {
        const findings: string[] = [];
        for (const width of widths) {
          await window.setWidth(width);
          for (const theme of themes) {
            // That is how every page has been judged already.
            if (width === 1280 && theme === 'light') continue;
            await window.setTheme(theme);
            // A theme changes colours and nothing else. In forced colours axe takes the page's own
            // colour for the letters (-webkit-text-fill-color), so it can't judge their contrast.
            const rules = { light: allRules, dark: colourRules, forced: undefined }[theme];
            const found = [
              ...(rules ? await axeFindings(window.page, rules) : []),
              ...(await aceFindings(window.page, theme === 'light' ? 'all' : 'colours')),
            ];
            findings.push(...found.map((finding) => `${width} px, ${theme}: ${finding}`));
          }
        }
        await window.setTheme('light');
        return findings;
      }));
  }
});

test('every page has been judged, and has a title of its own', () => {
  assert.equal(judged, site.pages.length);
  const titles = site.pages.map(({ html }) => /<title>([^<]*)/u.exec(html)?.[1] ?? '');
  assertNone(titles.filter((title, index) => titles.indexOf(title) !== index));
});
