import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { contentDir } from '../../archive/content-dir.ts';
import { page, stageMadeUp, styles } from './testing.ts';

const script = join(import.meta.dirname, 'release.sh');
const command = (name: string) => join(import.meta.dirname, '../../commands', `${name}.ts`);

describe('the keeper of releases', { skip: process.platform !== 'linux' }, () => {
  const work = mkdtempSync(join(tmpdir(), 'keeper-'));
  const packed = new Map(
    ['r1', 'r2', 'r3'].map((release) => [release, pack(stageMadeUp(release))]),
  );
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(work, 'own-server-'));
    assert.equal(keep(['publish', 'r1'], packed.get('r1')).status, 0);
    assert.equal(keep(['publish', 'r2'], packed.get('r2')).status, 0);
  });
  after(() => {
    rmSync(work, { recursive: true, force: true });
  });

  function pack(staged: string): Buffer {
    const bytes = execFileSync('tar', ['-C', staged, '-czf', '-', '.'], { maxBuffer: 1e8 });
    rmSync(join(staged, '..'), { recursive: true });
    return bytes;
  }

  function keep(words: readonly string[], input: Buffer = Buffer.alloc(0), env = {}) {
    const options = { input, encoding: 'utf8', env: { ...process.env, ...env } } as const;
    return spawnSync('sh', [script, folder, ...words], options);
  }

  const shown = () => readFileSync(join(folder, 'current/site/index.html'), 'utf8');
  const stylesOf = (release: string) =>
    readFileSync(join(folder, `current/site/assets/site.${release}.css`), 'utf8');
  const assertStays = (what: { status: number | null; stderr: string }, why: RegExp) => {
    assert.notEqual(what.status, 0);
    assert.match(what.stderr, why);
    assert.equal(shown(), page('r2'));
    assert.deepEqual(readdirSync(join(folder, 'releases')), ['r1', 'r2']);
    assert.ok(!existsSync(join(folder, '.part')));
  };

  it('goes back to the release before, where pages of both find their styles, and no further', () => {
    assert.equal(stylesOf('r1'), styles('r1'));
    assert.equal(keep(['rollback']).status, 0);
    assert.equal(shown(), page('r1'));
    assert.equal(stylesOf('r2'), styles('r2'));
    const none = keep(['rollback']);
    assert.notEqual(none.status, 0);
    assert.match(none.stderr, /ingen tidigare utgåva/u);
    assert.equal(shown(), page('r1'));
    assert.match(keep(['list']).stdout, /^\* r1\n {2}r2\n$/u);
    assert.equal(keep(['publish', 'r3'], packed.get('r3')).status, 0);
    assert.equal(shown(), page('r3'));
  });

  it('keeps as many as it is told to', () => {
    assert.equal(keep(['publish', 'r3'], packed.get('r3'), { KEEP: '2' }).status, 0);
    assert.deepEqual(readdirSync(join(folder, 'releases')), ['r2', 'r3']);
  });

  it('shows nothing that did not arrive whole', () => {
    const whole = packed.get('r3') ?? Buffer.alloc(0);
    for (const share of [0, 0.3, 0.9, 0.999]) {
      const part = whole.subarray(0, Math.floor(whole.length * share));
      assertStays(keep(['publish', 'r3'], part), /Inget har ändrats/u);
    }
  });

  it('shows nothing that there is no room for', () => {
    const options = { input: packed.get('r3'), encoding: 'utf8' } as const;
    const full = `ulimit -f 20; exec sh "${script}" "${folder}" publish r3`;
    assertStays(spawnSync('sh', ['-c', full], options), /Inget har ändrats/u);
  });

  it('stands being killed on its way', { timeout: 60_000 }, async () => {
    const whole = packed.get('r3') ?? Buffer.alloc(0);
    const child = spawn('sh', [script, folder, 'publish', 'r3'], { detached: true });
    child.stdin.on('error', () => undefined).write(whole.subarray(0, whole.length / 2));
    while (!existsSync(join(folder, '.part'))) await new Promise(setImmediate);
    const closed = new Promise((resolve) => child.once('close', resolve));
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await closed;
    assert.equal(shown(), page('r2'));
    assert.equal(keep(['publish', 'r3'], whole).status, 0);
    assert.equal(shown(), page('r3'));
  });

  it('takes no release that reaches outside itself', () => {
    const files = {
      'hashed names files elsewhere': (staged: string) => {
        writeFileSync(join(staged, 'hashed'), '../../../../../etc/passwd\n');
      },
      'a link': (staged: string) => {
        symlinkSync('/etc/passwd', join(staged, 'site/passwd.txt'));
      },
      'no pages': (staged: string) => {
        rmSync(join(staged, 'site/404.html'));
      },
      'nothing for nginx': (staged: string) => {
        rmSync(join(staged, 'nginx'), { recursive: true });
      },
    };
    for (const change of Object.values(files)) {
      const staged = stageMadeUp('r3');
      change(staged);
      assertStays(keep(['publish', 'r3'], pack(staged)), /^Utgåvan /u);
    }
    for (const id of ['../r3', '-r', 'a b', '', 'r1'])
      assertStays(keep(['publish', id], packed.get('r3')), /^Utgåvan/u);
  });

  it('does nothing else for one who comes with the key', () => {
    for (const words of ['sh', `publish $(touch ${folder}/ran)`, 'publish r3; true', '*']) {
      const result = keep([], packed.get('r3'), { SSH_ORIGINAL_COMMAND: words });
      assertStays(result, /^(?:Okänt|Utgåvan)/u);
      assert.ok(!existsSync(join(folder, 'ran')));
    }
    const env = { SSH_ORIGINAL_COMMAND: 'publish r3' };
    assert.equal(keep([], packed.get('r3'), env).status, 0);
    assert.equal(shown(), page('r3'));
  });

  it('is not asked where the build fails', { timeout: 120_000 }, () => {
    const content = join(folder, 'content');
    cpSync(contentDir, content, { recursive: true });
    writeFileSync(join(content, 'pages/om.mdx'), '---\ntitle: 1\n---\n');
    mkdirSync('.cache', { recursive: true });
    const result = spawnSync(process.execPath, [command('publish'), '--to', folder], {
      encoding: 'utf8',
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, CONTENT_DIR: content },
    });
    assertStays(result, /Inget har publicerats/u);
    const back = spawnSync(process.execPath, [command('rollback'), '--to', folder]);
    assert.equal(back.status, 0);
    assert.equal(shown(), page('r1'));
  });
});
