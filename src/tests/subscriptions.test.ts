import assert from 'node:assert/strict';
import { before, describe, it, test } from 'node:test';
import ICAL from 'ical.js';
import { builtSite } from './tools/built-site.ts';
import { useSite } from './tools/open-site.ts';

const site = builtSite();
const files = (ending: string) =>
  [...site.files]
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: site.read(file) }));

/** Every feed as a browser reads XML. */
interface ReadFeed {
  readonly fault: boolean;
  readonly ids: readonly string[];
  readonly missing: number;
  readonly updated: readonly string[];
}

test('every calendar is read by another program', () => {
  const calendars = files('.ics');
  assert.ok(calendars.length > 10);
  for (const { file, text } of calendars) {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    assert.equal(calendar.name, 'vcalendar', file);
    assert.equal(calendar.getAllSubcomponents('vtimezone').length, 1, file);
    for (const event of calendar.getAllSubcomponents('vevent')) {
      for (const needed of ['uid', 'dtstamp', 'dtstart', 'summary', 'sequence', 'status']) {
        assert.ok(event.hasProperty(needed), `${file}: ${needed}`);
      }
    }
  }
});

describe('every feed', () => {
  const open = useSite();
  const feeds = files('.atom');
  let read: readonly ReadFeed[] = [];

  before(async () => {
    const page = await open().browser.newPage();
    read = await page.evaluate(
      (texts) =>
        texts.map((text) => {
          const xml = new DOMParser().parseFromString(text, 'application/xml');
          const own = (name: string) =>
            [...xml.querySelectorAll(name)].map((one) => one.textContent);
          const entries = [...xml.querySelectorAll('entry')];
          return {
            fault: xml.querySelector('parsererror') !== null,
            ids: own('id'),
            missing: [xml.documentElement, ...entries].filter((one) =>
              ['id', 'title', 'updated', 'link'].some(
                (name) => ![...one.children].some((child) => child.localName === name),
              ),
            ).length,
            updated: own('entry > updated'),
          };
        }),
      feeds.map(({ text }) => text),
    );
    await page.close();
  });

  it('is Atom, with all that Atom asks for, each entry once and the latest first', () => {
    assert.ok(feeds.length > 10);
    for (const [index, { file }] of feeds.entries()) {
      const feed = read[index];
      assert.deepEqual(
        { fault: feed?.fault, missing: feed?.missing },
        { fault: false, missing: 0 },
      );
      assert.equal(new Set(feed?.ids).size, feed?.ids.length, file);
      assert.deepEqual(feed?.updated, feed?.updated.toSorted().toReversed(), file);
    }
  });

  it('says the same as JSON Feed', () => {
    const json = files('.json').filter(({ file }) => file.startsWith('flode'));
    assert.equal(json.length, feeds.length);
    for (const { file, text } of json) {
      const { version, items } = JSON.parse(text) as { version: string; items: { id: string }[] };
      assert.equal(version, 'https://jsonfeed.org/version/1.1');
      const atom = feeds.findIndex((feed) => feed.file === file.replace(/json$/u, 'atom'));
      assert.deepEqual(
        items.map(({ id }) => id),
        read[atom]?.ids.slice(1),
      );
    }
  });
});

test('every calendar and feed is listed, and pages lead to their own', () => {
  const list = site.pages.find(({ address }) => address === `${site.base}prenumerera/`)?.html ?? '';
  for (const { file } of [...files('.ics'), ...files('.atom')]) {
    if (file.startsWith('handelser')) continue;
    assert.ok(list.includes(`/${file}"`), file);
  }
  for (const { html, address } of site.pages) {
    for (const type of ['atom+xml', 'feed+json']) {
      assert.ok(html.includes(`<link rel="alternate" type="application/${type}"`), address);
    }
  }
});
