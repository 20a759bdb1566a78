import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { builtSite, onePageOfEachKind, pagesByKind } from './tools/built-site.ts';
import { useSite } from './tools/open-site.ts';
import { fetchedFiles, fileAt, sentBytes, type Fetched } from './tools/weight.ts';

const site = builtSite();
const kilobyte = 1000;
const most = {
  beforeFonts: 14 * kilobyte,
  withFonts: 32 * kilobyte,
  mark: kilobyte,
  archiveScript: kilobyte,
};
const [search, archive] = [`${site.base}sok/`, `${site.base}arkiv/`];
const events = `${site.base}handelser/`;

const visits = site.pages.map((page) => ({ page, visit: fetchedFiles(site, page) }));
const beforeFonts = (visit: Fetched) => sentBytes(visit.site);
const withFonts = (visit: Fetched) => sentBytes([...visit.site, ...visit.fonts]);
const inKB = (bytes: number) => `${(bytes / kilobyte).toFixed(1).replace('.', ',')} kB`;

function described(visit: Fetched): string {
  const files = [...visit.site].map(
    (file) => `${inKB(sentBytes([file]))} ${file.split('.').at(-1) ?? ''}`,
  );
  const pictures = visit.pictures.size > 0 ? `, bilder ${inKB(sentBytes(visit.pictures))}` : '';
  return `${inKB(beforeFonts(visit))} (${files.join(', ')}), med typsnitt ${inKB(withFonts(visit))}${pictures}`;
}

// The limits leave out the pictures of the content: how heavy those may be is the build's to say.
describe('a first visit is light', () => {
  for (const { page, visit } of visits) {
    it(page.address, () => {
      const scripts = [...visit.site].filter((file) => /\.m?js$/u.test(file));
      if (page.address === archive) assert.ok(sentBytes(scripts) <= most.archiveScript);
      else if (page.address !== search) assert.deepEqual(scripts, []);
      if (!page.address.startsWith(events)) return;
      assert.ok(beforeFonts(visit) <= most.beforeFonts, described(visit));
      assert.ok(withFonts(visit) <= most.withFonts, described(visit));
    });
  }
});

test('the heaviest page of each kind is told', (t) => {
  const heaviest = [...pagesByKind(site)].flatMap(([kind, pages]) =>
    visits
      .filter(({ page }) => pages.includes(page))
      .sort((one, other) => beforeFonts(other.visit) - beforeFonts(one.visit))
      .slice(0, 1)
      .map(({ visit }) => ({ kind, visit })),
  );
  heaviest.sort((one, other) => beforeFonts(other.visit) - beforeFonts(one.visit));
  for (const { kind, visit } of heaviest) t.diagnostic(`${kind} ${described(visit)}`);
});

test('the mark of an event is small enough to stand in a page', (t) => {
  const marks = site.pages.flatMap(({ html }) => [
    ...html.matchAll(/<svg class="mark".*?<\/svg>/gsu),
  ]);
  const largest = Math.max(...marks.map(([mark]) => Buffer.byteLength(mark)));
  t.diagnostic(`${marks.length} märken, det största ${largest} byte`);
  assert.ok(marks.length > 0 && largest <= most.mark, `${largest} bytes`);
});

describe('a browser fetches nothing but what was weighed', { concurrency: 4 }, () => {
  const open = useSite();

  for (const page of onePageOfEachKind(site)) {
    it(page.address, async (t) => {
      const context = await open().browser.newContext();
      const window = await context.newPage();
      const fetched = new Set<string>();
      window.on('request', (request) => {
        const { protocol, pathname } = new URL(request.url());
        if (protocol !== 'data:') fetched.add(fileAt(site, pathname));
      });
      const waitUntil = page.address === search ? 'networkidle' : 'load';
      await window.goto(open().at(page.address), { waitUntil });
      await context.close();
      const { site: own, fonts, pictures } = fetchedFiles(site, page);
      const weighed = new Set([...own, ...fonts, ...pictures]);
      const more = [...fetched].filter((file) => !weighed.has(file));
      if (page.address !== search) assert.deepEqual(more, []);
      else t.diagnostic(`Sökmotorn tillkommer: ${inKB(sentBytes(more))}, ${more.length} filer`);
    });
  }
});
