import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { build } from '../commands/build.ts';
import { serve } from '../delivery/server.ts';
import { readSite } from './tools/built-site.ts';
import { cardFaults } from './tools/cards.ts';
import { brokenLinks } from './tools/links.ts';
import { assertNone } from './tools/none.ts';

const address = 'https://example.org/stad/';
const outDir = '.cache/base-path-test';

describe('the site in a folder of its host', () => {
  const usual = process.env.SITE_URL;

  before(async () => {
    process.env.SITE_URL = address;
    assert.equal(await build({ outDir }), true);
  });
  after(() => {
    rmSync(outDir, { recursive: true, force: true });
    if (usual === undefined) delete process.env.SITE_URL;
    else process.env.SITE_URL = usual;
  });

  it('has no link that leads nowhere or out of its folder', () => {
    assertNone(brokenLinks(readSite(outDir, new URL(address))));
  });

  it('says where each page is published', () => {
    const { pages } = readSite(outDir, new URL(address));
    const wrong = pages.filter(({ elements, address: path }) => {
      const canonical = elements.find(
        ({ name, attributes }) => name === 'link' && attributes.rel === 'canonical',
      );
      return !path.endsWith('.html') && canonical?.attributes.href !== `https://example.org${path}`;
    });
    assertNone(wrong.map((page) => page.address));
  });

  it('gives each page a picture and words to be shared with', async () => {
    assertNone(await cardFaults(readSite(outDir, new URL(address)), outDir));
  });

  it('is served in that folder', async () => {
    const served = await serve(outDir, { port: 0, base: '/stad/' });
    assert.equal((await fetch(served.address)).status, 200);
    await served.close();
  });
});
