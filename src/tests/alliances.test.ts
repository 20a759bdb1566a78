import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './tools/open-site.ts';

describe('the knowledge alliances', () => {
  const open = useSite();

  it('are the same in the picture as in the table, and each node leads on', async () => {
    const page = await open().browser.newPage({ javaScriptEnabled: false });
    await open().show(page, '/kunskapsallianser/');
    const rows = await page.locator('table tbody th').allInnerTexts();
    const drawn = page.locator('.alliance-drawing svg a');
    const names = await drawn.locator('text:not([aria-hidden])').allTextContents();
    const organisations = names.filter((name) => !/^\d+$/u.test(name));
    assert.ok(organisations.length > 3);
    assert.deepEqual(
      organisations.filter((name) => !rows.some((row) => row.trim() === name)),
      [],
    );
    const led = await drawn.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const listed = await page
      .locator('.alliance-drawing li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    assert.deepEqual(
      led.filter((_, index) => /^\d+$/u.test(names[index] ?? '')),
      listed,
      'a number leads to the meeting with that number in the list',
    );
    assert.equal(names.length, led.length, 'each link has one name');
    const dots = await page.locator('.alliance-drawing circle').count();
    assert.ok(dots >= organisations.length, 'each organisation drawn was at some meeting');
    await page.close();
  });

  it('are sorted and chosen among by addresses', async () => {
    const page = await open().browser.newPage({ javaScriptEnabled: false });
    await open().show(page, '/kunskapsallianser/namn/');
    const names = await page.locator('table tbody th').allInnerTexts();
    assert.deepEqual(
      names,
      names.toSorted((a, b) => a.localeCompare(b, 'sv')),
    );
    const challenge = page.locator('.choices dl > div').nth(1).locator('a').first();
    const title = await challenge.innerText();
    await challenge.click();
    for (const cell of await page.locator('table tbody td:last-child').allInnerTexts()) {
      assert.ok(cell.includes(title), cell);
    }
    await page.close();
  });
});
