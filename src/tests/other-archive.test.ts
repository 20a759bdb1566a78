import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { heldEvent, lunch, siteYaml, sound, withContent } from '../check/sample-content.ts';
import { readSite, type BuiltSite } from './tools/built-site.ts';
import { readCalendar } from './tools/calendar.ts';
import { cardFaults } from './tools/cards.ts';
import { brokenLinks } from './tools/links.ts';
import { assertNone } from './tools/none.ts';
import { openSite } from './tools/open-site.ts';
import { popplerWords } from './tools/pdf-ua.ts';
import { lettersByTags, readPdf, wordsIn, wordsOnPaper, type Tag } from './tools/pdf.ts';

const outDir = '.cache/other-archive-test';
const address = 'https://example.org/';
const place = { GPSLatitudeRef: 'N', GPSLatitude: '55/1 36/1 0/1' };
const photo = await sharp({
  create: { width: 1200, height: 800, channels: 3, background: '#2a5bb8' },
})
  .withExif({ IFD0: { Copyright: 'Någon' }, IFD3: place })
  .withMetadata({ orientation: 6 })
  .avif()
  .toBuffer();
const [gone, goneFilm] = ['https://example.com/karta', 'https://example.com/film'];
const body = `
## Kvällen

Mötet ritade [en karta](${gone}).

![Ett långt bord](/media/foto.avif)

<Picture src="/media/foto.avif" alt="Tolv stolar i ring" caption="Före mötet." credit="Kim Ek" />

<Video title="Samtalet" address="${goneFilm}" poster="/media/foto.avif" />
`;
const arabic = `---
title: لقاء في المدينة
summary: التقى ممثلو المدينة والمجتمع المدني.
madeFrom: x
---

## ما قيل

تحدثنا عن **الصحة** مع [الجمعية في المدينة](https://example.com/) عام ٢٠٢٣.

لا يزال السؤال الأول بلا إجابة، لأن الإدارة الكبيرة لم تكتب لكم شيئًا بعد. قرأ الآباء تقريراً
طويلاً عن الأطفال، ثم اتفق ٤٥ شخصاً على لقاء آخر في Österlen عام 2024. كُتِبَ الكِتابُ كاملاً.

گفت‌وگو دربارهٔ شهر ژرف می‌شود. شہر کے لوگ ٹھیک ہیں اور بچے پڑھتے ہیں. کۆبوونەوەی ڕێکخراوەکان، ساڵ.

- واحد
- اثنان

| سنة | عدد |
| --- | --: |
| ٢٠٢٣ | ١٢ |
`;
const onDay = (front: string) =>
  `---\ntitle: Soppa\nsummary: Kom och ät.\nformat: lunch\nsources: [plan]\n${front}---\n`;
const files = sound({
  'site.yaml': `${siteYaml}archivedLinks:\n  - { address: "${gone}", archived: "https://example.net/karta", when: 2024 }\n  - { address: "${goneFilm}", archived: "https://example.net/film", when: 2024 }\n`,
  'media/foto.avif': photo,
  'formats/lunch.mdx': lunch,
  'events/mote.mdx': heldEvent() + body,
  'events/mote.ar.mdx': arabic,
  'events/natten.mdx': onDay(
    'state: planned\nwhen: 2030-03-30T23:00/2030-03-31T04:00\nplace: Torget\naccess: { stepFree: "Ja, hela vägen" }\nsignUp: { address: "https://example.com/anmal" }\n',
  ),
  'events/dagen.mdx': onDay('state: cancelled\nwhen: 2030-10-12\n'),
});

describe('an archive of another place, with a photo, days, Arabic and a dead link', () => {
  let site: BuiltSite;
  const read = (file: string) => readFileSync(join(outDir, file));

  before(async () => {
    await withContent(files, (dir) => {
      const env = { ...process.env, CONTENT_DIR: dir, OUT_DIR: outDir, SITE_URL: address };
      const built = spawnSync(process.execPath, ['src/commands/build.ts'], { env });
      assert.equal(built.status, 0, built.stderr.toString());
      return Promise.resolve();
    });
    site = readSite(outDir, new URL(address));
  });
  after(() => {
    rmSync(outDir, { recursive: true, force: true });
  });

  it('has every copy that a page offers of a photo, each of the width that is said', async () => {
    assertNone(brokenLinks(site));
    const html = site.read('handelser/mote/index.html');
    const offered = [...html.matchAll(/(\/media\/kopior\/\S+) (\d+)w/gu)];
    assert.equal(offered.length, 18);
    for (const [, file = '', width] of offered) {
      const metadata = await sharp(read(file)).metadata();
      assert.equal(String(metadata.width), width, file);
    }
  });

  it('publishes photos without the camera’s notes, and upright', async () => {
    const pictures = [...site.files].filter((file) => file.startsWith('media/'));
    assert.equal(pictures.length, 8);
    for (const file of pictures) {
      const { exif, xmp, width, height } = await sharp(read(file)).metadata();
      assert.deepEqual([file, exif, xmp], [file, undefined, undefined]);
      assert.ok(width < height, file);
    }
  });

  it('has photos in documents, with their captions, their credits and their words', async () => {
    const { words, tags } = await readPdf(read('handelser/mote.pdf'));
    assert.match(words.join(' '), /Före mötet Bild Kim Ek/u);
    const all = (nodes: readonly Tag[]): Tag[] =>
      nodes.flatMap((tag) => [tag, ...all(tag.children)]);
    const alts = all(tags).flatMap(({ alt }) => alt ?? []);
    assert.deepEqual(alts, ['Ett långt bord', 'Tolv stolar i ring']);
  });

  it('has photos in feeds likewise', () => {
    const feed = site.read('flode/handelser.json');
    assert.match(feed, /Tolv stolar i ring/u);
    assert.match(feed, /Före mötet\..*Kim Ek/u);
    assert.doesNotMatch(feed, /\.webp|srcset/u);
  });

  it('offers the kept copy beside a dead link or film, on the page, on paper and in the feed', async () => {
    for (const name of ['karta', 'film']) {
      const beside = new RegExp(`example\\.net/${name}[^>]*>arkiverad kopia, 2024`, 'u');
      assert.match(site.read('handelser/mote/index.html'), beside);
      assert.match(site.read('flode/handelser.atom').replaceAll('&gt;', '>'), beside);
      assert.match(site.read('flode/handelser.json').replaceAll('\\"', '"'), beside);
    }
    const pdf = read('handelser/mote.pdf');
    const said = (await readPdf(pdf)).words.join(' ');
    assert.match(said, /en karta arkiverad kopia 2024/u);
    assert.match(said, /Adressen svarar inte längre arkiverad kopia 2024/u);
    assert.ok(pdf.includes('(https://example.net/film)'));
  });

  it('has Arabic from the right on its page and in its feed', () => {
    assert.match(site.read('ar/handelser/mote/index.html'), /<html lang="ar" dir="rtl">/u);
    const feed = site.read('flode/sprak/ar.atom');
    assert.match(feed, /xml:lang="ar".*<title>لقاء في المدينة<.*dir=&quot;rtl&quot;&gt;/su);
    assert.match(site.read('prenumerera/index.html'), /\/flode\/sprak\/ar\.atom/u);
  });

  it('sets Arabic from the right, in fonts that the document carries', async () => {
    const bytes = read('ar/handelser/mote.pdf');
    const { language, title, standard, bookmarks } = await readPdf(bytes);
    assert.deepEqual([language, title, standard], ['ar', 'لقاء في المدينة', '1']);
    assert.equal(bookmarks[0], 'ما قيل');
    const file = bytes.toString('latin1');
    assert.match(file, /\/Direction \/R2L/u);
    assert.match(file, /\/FontName \/\w+\+Amiri/u);
    const count = (part: RegExp) => file.match(part)?.length;
    assert.equal(count(/\/Type \/FontDescriptor/gu), count(/\/FontFile[23]? \d+ 0 R/gu));
  });

  it('sets every word of Arabic so that it can be read back, by one program and another', async (test) => {
    const open = await openSite('/', outDir);
    const page = await open.browser.newPage();
    const wanted = new Set(await wordsOnPaper(page, open.at('/ar/handelser/mote/')));
    await open.close();
    assert.ok(wanted.has('الكبيرة') && wanted.size > 60, `${wanted.size}`);
    const missingIn = (words: readonly string[]) => [...wanted.difference(new Set(words))];
    assert.deepEqual(missingIn((await readPdf(read('ar/handelser/mote.pdf'))).words), []);
    const words = popplerWords(join(outDir, 'ar/handelser/mote.pdf'));
    if (words) assert.deepEqual(missingIn(words), []);
    test.diagnostic(`${wanted.size} ord${words ? '' : ', utan Poppler'}`);
  });

  it('leads a screen reader through Arabic from the right, past what stands in other fonts', async () => {
    const told = await lettersByTags(read('ar/handelser/mote.pdf'));
    for (const said of [...arabic.matchAll(/^[^-|#\n]{60,}(?:\n[^-|#\n]+)*/gmu)]) {
      const read = said[0].replace(/[*[\]]|\(.*\)/gu, '');
      assert.ok(told.includes(wordsIn(read).join('')), read);
    }
  });

  it('has a card of the right size and weight for every page', async () => {
    assertNone(await cardFaults(site, outDir));
  });

  it('puts what is known to the day into calendars, and nothing else', () => {
    const all = readCalendar(site.read('kalender/alla.ics'));
    assert.deepEqual(all, readCalendar(site.read('kalender/format/lunch.ics')));
    assert.equal(all.length, 2);
    assert.ok(!site.files.has('handelser/mote.ics'));
    const [night] = readCalendar(site.read('handelser/natten.ics'));
    assert.ok(night);
    assert.deepEqual([night.start, night.end], ['2030-03-30T22:00:00Z', '2030-03-31T02:00:00Z']);
    assert.deepEqual([night.place, night.status], ['Torget', 'CONFIRMED']);
    for (const said of ['Ja, hela vägen', 'example.com/anmal', `${address}handelser/natten/`]) {
      assert.ok(night.description.includes(said), said);
    }
    const [day] = readCalendar(site.read('handelser/dagen.ics'));
    assert.deepEqual([day?.start, day?.end], ['2030-10-12', '2030-10-13']);
    assert.equal(day?.status, 'CANCELLED');
    assert.deepEqual(new Set(all.map(({ uid }) => uid)), new Set([night.uid, day.uid]));
  });

  it('lets programs subscribe, and people put one event into their own calendar', () => {
    const page = site.read('prenumerera/index.html');
    assert.match(page, /href="webcal:\/\/example\.org\/kalender\/alla\.ics"/u);
    assert.match(page, /<code>https:\/\/example\.org\/kalender\/format\/lunch\.ics<\/code>/u);
    assert.match(site.read('handelser/natten/index.html'), /href="\/handelser\/natten\.ics"/u);
  });
});
