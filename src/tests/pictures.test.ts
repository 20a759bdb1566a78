import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import sharp from 'sharp';
import { heldEvent, lunch, sound, withContent } from '../check/sample-content.ts';
import { readSite, type BuiltSite } from './tools/built-site.ts';
import { brokenLinks } from './tools/links.ts';
import { assertNone } from './tools/none.ts';
import { readPdf, type Tag } from './tools/pdf.ts';

const outDir = '.cache/pictures-test';
const place = { GPSLatitudeRef: 'N', GPSLatitude: '55/1 36/1 0/1' };
const photo = await sharp({
  create: { width: 1200, height: 800, channels: 3, background: '#2a5bb8' },
})
  .withExif({ IFD0: { Copyright: 'Någon' }, IFD3: place })
  .withMetadata({ orientation: 6 })
  .avif()
  .toBuffer();
const body = `
## Kvällen

![Ett långt bord](/media/foto.avif)

<Picture src="/media/foto.avif" alt="Tolv stolar i ring" caption="Före mötet." credit="Kim Ek" />

<Video title="Samtalet" address="https://example.org/film" poster="/media/foto.avif" />
`;

describe('a photo in an archive of another place', () => {
  let site: BuiltSite;
  const read = (file: string) => readFileSync(join(outDir, file));

  before(async () => {
    const files = sound({
      'media/foto.avif': photo,
      'formats/lunch.mdx': lunch,
      'events/mote.mdx': heldEvent() + body,
    });
    await withContent(files, (dir) => {
      const env = { ...process.env, CONTENT_DIR: dir, OUT_DIR: outDir, SITE_URL: undefined };
      const built = spawnSync(process.execPath, ['src/commands/build.ts'], { env });
      assert.equal(built.status, 0, built.stderr.toString());
      return Promise.resolve();
    });
    site = readSite(outDir);
  });
  after(() => {
    rmSync(outDir, { recursive: true, force: true });
  });

  it('has every copy that its page offers, each of the width that is said', async () => {
    assertNone(brokenLinks(site));
    const html = site.read('handelser/mote/index.html');
    const offered = [...html.matchAll(/(\/media\/kopior\/\S+) (\d+)w/gu)];
    assert.equal(offered.length, 12);
    for (const [, address = '', width] of offered) {
      const metadata = await sharp(read(address)).metadata();
      assert.equal(String(metadata.width), width, address);
    }
  });

  it('leaves the site without the camera’s notes, and upright', async () => {
    const pictures = [...site.files].filter((file) => file.startsWith('media/'));
    assert.equal(pictures.length, 6);
    for (const file of pictures) {
      const { exif, xmp, width, height } = await sharp(read(file)).metadata();
      assert.deepEqual([file, exif, xmp], [file, undefined, undefined]);
      assert.ok(width < height, file);
    }
  });

  it('goes into the document with its caption, its credit and its words', async () => {
    const { words, tags } = await readPdf(read('handelser/mote.pdf'));
    assert.match(words.join(' '), /Före mötet Bild Kim Ek/u);
    const all = (nodes: readonly Tag[]): Tag[] =>
      nodes.flatMap((tag) => [tag, ...all(tag.children)]);
    const alts = all(tags).flatMap(({ alt }) => alt ?? []);
    assert.deepEqual(alts, ['Ett långt bord', 'Tolv stolar i ring']);
  });

  it('goes into the feed likewise', () => {
    const feed = site.read('flode/handelser.json');
    assert.match(feed, /Tolv stolar i ring/u);
    assert.match(feed, /Före mötet\..*Kim Ek/u);
    assert.doesNotMatch(feed, /\.webp|srcset/u);
  });
});
