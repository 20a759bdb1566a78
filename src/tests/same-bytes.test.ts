import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { writeSmallArchive } from './tools/small-archive.ts';

const scene = mkdtempSync(join(tmpdir(), 'same-bytes-'));
const here = join(scene, 'here');
const elsewhere = join(scene, 'a longer way/to another place');

/** What a clock says that is half a year ahead. */
const aheadOfTime = `
  const Real = Date;
  const ahead = 183 * 86_400_000;
  globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length > 0 ? given : [Real.now() + ahead])); }
    static now() { return Real.now() + ahead; }
  };`;

/** Builds with a cache of its own, and gives the figure of each file by its path. */
async function build(
  project: string,
  content: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const [cache, site] = [join(content, '../cache'), join(content, '../site')];
  await promisify(execFile)(process.execPath, ['src/commands/build.ts'], {
    cwd: project,
    env: {
      ...process.env,
      NODE_TEST_CONTEXT: undefined,
      TODAY: undefined,
      CONTENT_DIR: content,
      CACHE_DIR: cache,
      OUT_DIR: site,
      SITE_URL: 'https://example.org/arkiv/',
      ...env,
    },
  });
  const found = readdirSync(site, { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return Object.fromEntries(
    paths.sort().map((path) => {
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [path.slice(site.length), hash];
    }),
  );
}

before(async () => {
  mkdirSync(here, { recursive: true });
  mkdirSync(elsewhere, { recursive: true });
  await writeSmallArchive(here);
  execFileSync('git', ['clone', '-q', here, join(elsewhere, 'archive')]);
  const needed = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];
  for (const name of [...needed, 'tsconfig.json']) {
    cpSync(name, join(elsewhere, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
  writeFileSync(join(scene, 'ahead.mjs'), aheadOfTime);
});

after(() => {
  rmSync(scene, { recursive: true, force: true });
});

test('a commit gives the same bytes in any folder, zone, language and on any day, and after others', async () => {
  const event = join(here, 'content/events/mat.mdx');
  const original = readFileSync(event, 'utf8');
  appendFileSync(event, '\nEn mening till.\n');
  const [changed, cold] = await Promise.all([
    build('.', join(here, 'content'), {
      TZ: 'Pacific/Kiritimati',
      LANG: 'sv_SE.UTF-8',
      LC_ALL: 'sv_SE.UTF-8',
    }),
    build(elsewhere, join(elsewhere, 'archive/content'), {
      TZ: 'America/Los_Angeles',
      LANG: 'C',
      LC_ALL: 'C',
      NODE_OPTIONS: `--import=${join(scene, 'ahead.mjs')}`,
    }),
  ]);
  assert.ok('/handelser/mat.pdf' in cold && '/kort/handelser/mat.png' in cold);
  assert.notEqual(changed['/handelser/mat/index.html'], cold['/handelser/mat/index.html']);
  writeFileSync(event, original);
  assert.deepEqual(await build('.', join(here, 'content')), cold);
});

test('each text has the day of its own last change, and counts its changes under former names too', () => {
  const read = (path: string) => readFileSync(join(here, 'site', path), 'utf8');
  assert.match(read('kalender/alla.ics'), /\r\nSEQUENCE:[12]\r\n/u);
  assert.match(read('flode/sidor.atom'), /<updated>2026-01-05T/u);
  assert.match(read('flode/sprak/en.atom'), /<updated>2026-02-05T/u);
  assert.match(read('en/om/index.html'), /<time datetime="2026-02-05">/u);
  assert.match(read('om/index.html'), /<time datetime="2026-01-05">/u);
});
