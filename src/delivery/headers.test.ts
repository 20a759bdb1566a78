import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headersAt, readHeaders, writeHeaders } from './headers-file.ts';
import { headerRules } from './headers.ts';

const forge = 'https://api.example.org';
const rules = headerRules({ base: '/', connect: [forge] });
const at = (path: string) => headersAt(rules, path);
const policyAt = (path: string) => at(path)['Content-Security-Policy'] ?? '';

describe('the headers', () => {
  it('let a public page run nothing that stands in it, and the editor nothing but the site’s own', () => {
    for (const path of ['/', '/om/', '/arkiv/', '/arkiv/2023/', '/sok/', '/404.html']) {
      assert.doesNotMatch(policyAt(path), /'unsafe-inline'|'unsafe-eval'|https:|\*/u, path);
      assert.match(policyAt(path), /^default-src 'none';.*frame-ancestors 'none'$/u, path);
    }
    assert.match(policyAt('/admin/'), /script-src 'self';/u);
    assert.doesNotMatch(policyAt('/admin/'), /unsafe-eval/u);
  });

  it('let only the search be a program, and only pages with a script have one', () => {
    assert.match(policyAt('/sok/'), /script-src 'self' 'wasm-unsafe-eval';/u);
    assert.match(policyAt('/arkiv/'), /script-src 'self';/u);
    for (const path of ['/', '/om/', '/arkiv/2023/', '/sokande/', '/en/arkiv/'])
      assert.doesNotMatch(policyAt(path), /script-src|connect-src/u, path);
  });

  it('let only the editor speak to the forge, and reach the window that signs in', () => {
    assert.match(policyAt('/admin/'), new RegExp(`connect-src 'self' blob: ${forge};`, 'u'));
    assert.equal(at('/admin/')['Cross-Origin-Opener-Policy'], 'same-origin-allow-popups');
    assert.equal(at('/om/')['Cross-Origin-Opener-Policy'], 'same-origin');
  });

  it('keep for ever what has its fingerprint in its name, and pages for a minute', () => {
    const cache = (path: string) => at(path)['Cache-Control'];
    for (const path of ['/assets/a.D4wy88K2.css', '/pagefind/fragment/sv_1.pf_fragment'])
      assert.equal(cache(path), 'public, max-age=31536000, immutable', path);
    for (const path of ['/', '/om/', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json'])
      assert.equal(cache(path), 'public, max-age=60', path);
    assert.equal(cache('/data/handelser.csv'), 'public, max-age=900');
    assert.equal(cache('/admin/'), 'no-cache');
  });

  it('open data, feeds and calendars to other sites, and nothing else', () => {
    const open = ['/data/alla.json', '/flode/alla.atom', '/kalender/alla.ics', '/handelser/x.ics'];
    for (const path of open) assert.equal(at(path)['Access-Control-Allow-Origin'], '*', path);
    for (const path of ['/', '/admin/', '/handelser/x/', '/assets/a.js'])
      assert.equal(at(path)['Access-Control-Allow-Origin'], undefined, path);
  });

  it('tell each kind of file by its right type', () => {
    for (const [path, type] of [
      ['/kalender/alla.ics', 'text/calendar; charset=utf-8'],
      ['/flode/alla.atom', 'application/atom+xml; charset=utf-8'],
      ['/flode/alla.json', 'application/feed+json'],
      ['/data/alla.json', undefined],
      ['/data/alla.schema.json', 'application/schema+json'],
      ['/data/dcat.jsonld', 'application/ld+json'],
      ['/data/x.csv', 'text/csv; charset=utf-8'],
    ] as const)
      assert.equal(at(path)['Content-Type'], type, path);
  });
});

describe('the file for Netlify and Cloudflare', () => {
  const text = writeHeaders(headerRules({ base: '/stad/', connect: [forge] }));

  it('says the same when it is read again, in a folder of its host too', () => {
    const read = readHeaders(text);
    for (const path of ['/', '/sok/', '/admin/', '/data/x.csv', '/assets/a.css'])
      assert.deepEqual(headersAt(read, `/stad${path}`), at(path), path);
    assert.deepEqual(headersAt(read, '/'), {});
  });

  it('keeps within Cloudflare’s limits', () => {
    const lines = text.split('\n');
    assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
    assert.ok(lines.every((line) => line.length <= 2000));
    assert.ok(lines.every((line) => line.startsWith('  ') || line.split('*').length <= 2));
  });

  it('takes back what an earlier rule said before it says something else', () => {
    for (const block of text.split('\n\n').slice(1)) {
      const lines = block.trim().split('\n').slice(1);
      const names = lines
        .filter((line) => !line.startsWith('  !'))
        .map((line) => line.split(':')[0]);
      for (const name of names.filter((one) => text.indexOf(`${one ?? ''}:`) < text.indexOf(block)))
        assert.ok(lines.includes(`  ! ${name?.trim() ?? ''}`), block);
    }
  });
});
