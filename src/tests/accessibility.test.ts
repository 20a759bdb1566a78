import assert from 'node:assert/strict';
import { before, describe, it, test } from 'node:test';
import type { Page } from 'playwright-core';
import { allRules, axeSource, colourRules, judgePage, overflow } from './tools/axe.ts';
import { builtSite } from './tools/built-site.ts';
import { assertNone } from './tools/none.ts';
import { useSite } from './tools/open-site.ts';
import { smallTargets } from './tools/targets.ts';

const site = builtSite();
const atATime = 3;
const undecided: string[] = [];
let judged = 0;

describe('everyone can use every page', { concurrency: atATime }, () => {
  const open = useSite();
  const idle: Page[] = [];

  before(async () => {
    const context = await open().browser.newContext();
    await context.addInitScript({ content: axeSource });
    for (let count = 0; count < atATime; count += 1) idle.push(await context.newPage());
  });

  async function findingsAt(address: string, page: Page): Promise<readonly string[]> {
    const findings: string[] = [];
    const judge = async (width: number, colorScheme: 'light' | 'dark', rules = allRules) => {
      await page.emulateMedia({ colorScheme });
      const judgement = await judgePage(page, `${width} px, ${colorScheme}`, rules);
      findings.push(...judgement.findings);
      undecided.push(...judgement.undecided);
      judged += 1;
    };
    // Each width and each theme with all rules; the themes differ in colours and in nothing else.
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 800 });
    await open().show(page, address);
    findings.push(...(await overflow(page)), ...(await smallTargets(page)));
    await judge(320, 'light');
    await judge(320, 'dark', colourRules);
    await page.setViewportSize({ width: 1280, height: 800 });
    findings.push(...(await overflow(page)));
    await judge(1280, 'dark');
    await judge(1280, 'light', colourRules);
    return findings;
  }

  for (const { address } of site.pages) {
    it(address, async () => {
      const page = idle.pop();
      assert.ok(page, 'a page of the browser is free');
      try {
        assertNone(await findingsAt(address, page));
      } finally {
        idle.push(page);
      }
    });
  }
});

test('every page was judged narrow and wide, light and dark', (t) => {
  const counts = Map.groupBy(undecided, (rule) => rule);
  for (const [rule, { length }] of counts) t.diagnostic(`axe: ${rule} oavgjord ${length} gånger`);
  assert.equal(judged, 4 * site.pages.length);
});
