import assert from 'node:assert/strict';
import { it } from 'node:test';
import { builtSite, onePageOfEachKind } from './tools/built-site.ts';
import { useSite } from './tools/open-site.ts';
import { assertNone } from './tools/none.ts';
import { readPdf, wordsIn, type Tag } from './tools/pdf.ts';

const open = useSite();

/** How many rows with cells in them begin or go on, each page by itself. */
function rowsIn(tags: readonly Tag[]): number {
  return tags
    .map((tag) => {
      const isRow =
        tag.role === 'TR' && tag.children.some((one) => one.role === 'TD' && one.isHere);
      return (isRow ? 1 : 0) + rowsIn(tag.children);
    })
    .reduce((sum, count) => sum + count, 0);
}

it('prints a page of each kind whole: every word and address, no menu, no row cut in two', async (test) => {
  const kinds = onePageOfEachKind(builtSite());
  const page = await open().browser.newPage();
  await page.emulateMedia({ media: 'print' });
  const faults: string[] = [];
  let compared = 0;
  for (const { address } of kinds) {
    await page.goto(open().at(address));
    // What is heard and not seen is not for paper.
    await page.locator('.visually-hidden').evaluateAll((all) => all.forEach((one) => one.remove()));
    const shown = await page.evaluate(() => {
      const main = document.querySelector('main');
      const seen = (name: string) =>
        [...document.querySelectorAll<HTMLElement>(name)].filter((one) => one.checkVisibility());
      return {
        words: main?.innerText ?? '',
        rows: seen('tr:has(td)').length,
        menus: seen('nav, form, .skip-link').map((one) => one.outerHTML.slice(0, 80)),
        outer: seen('main a[href^=http]').map((link) => link.getAttribute('href') ?? ''),
      };
    });
    const pdf = await readPdf(await page.pdf({ format: 'A4', tagged: true }));
    const said = pdf.words.join('');
    // Arabic letters stand in a file in the order in which they are drawn.
    const words = new Set(wordsIn(shown.words.replace(/\p{Script=Arabic}+/gu, ' ')));
    const missing = [...words].filter((word) => !said.includes(word));
    const unsaid = shown.outer.filter((href) => !said.includes(wordsIn(href).join('')));
    if (missing.length > 0) faults.push(`${address}: ${missing.join(' ')} är inte på papperet`);
    if (unsaid.length > 0) faults.push(`${address}: ${unsaid.join(' ')} står inte utskriven`);
    if (shown.menus.length > 0) faults.push(`${address}: ${shown.menus.join(' ')} syns`);
    const rows = rowsIn(pdf.tags);
    if (rows !== shown.rows) faults.push(`${address}: ${rows} delar av ${shown.rows} rader`);
    compared += wordsIn(shown.words).length;
  }
  await page.close();
  test.diagnostic(`${compared} ord på ${kinds.length} utskrivna sidor`);
  assertNone(faults);
  assert.ok(compared > 1000);
});
