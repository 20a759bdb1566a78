import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsIn } from '../i18n/index.ts';
import { original } from '../model/index.ts';
import { builtSite, type Page } from './tools/built-site.ts';

const site = builtSite();
const words = textsIn(original);

const at = (address: string): Page => {
  const page = site.pages.find((candidate) => candidate.address === address);
  assert.ok(page, `${address} is not there`);
  return page;
};

const group = /<h2 id="[^"]+">\s*<a href="([^"]+)">[^<]*<\/a>\s*<small>\((\d+)\)<\/small>/gu;
const entriesOn = ({ html }: Page) => html.match(/<p class="status">/gu)?.length ?? 0;

for (const arrangement of ['', 'utmaning/']) {
  test(`each group of /rekommendationer/${arrangement} leads to as many as it says`, () => {
    const groups = [...at(`${site.base}rekommendationer/${arrangement}`).html.matchAll(group)];
    assert.ok(groups.length > 0);
    for (const [, address = '', count] of groups) {
      at(address);
      const pages = site.pages.filter(
        (page) => page.address === address || page.address.startsWith(`${address}sida-`),
      );
      const entries = pages.reduce((sum, page) => sum + entriesOn(page), 0);
      assert.equal(entries, Number(count), address);
    }
  });
}

test('each number of what was held leads to as many events', () => {
  const { html } = at(`${site.base}format/lovat-och-hallet/`);
  const numbers = [...html.matchAll(/<a class="number" href="([^"#]+)#([^"]+)">\s*(\d+)/gu)];
  assert.ok(numbers.length > 0);
  for (const [, address = '', id = '', count] of numbers) {
    const [, section = ''] = at(address).html.split(`id="${id}"`);
    const [own = ''] = section.split('</section>');
    const links = own.match(/<li>\s*<a href="[^"]*\/handelser\/[^"]+"/gu) ?? [];
    assert.equal(links.length, Number(count), `${address}#${id}`);
  }
});

test('no number of what was held stands without its caveat', () => {
  const pages = site.pages.filter(({ html }) =>
    /<a class="number" href="[^"]*#|class="held"/u.test(html),
  );
  const english = textsIn('en').formats.heldCaveat;
  assert.ok(pages.length > 1);
  for (const { address, html } of pages) {
    assert.ok(html.includes(words.formats.heldCaveat) || html.includes(english), address);
  }
});
