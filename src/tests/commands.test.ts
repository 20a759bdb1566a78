import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { contentDir } from '../archive/content-dir.ts';

const env = { ...process.env, NODE_TEST_CONTEXT: undefined, FORCE_COLOR: undefined };

const run = (command: string, options: readonly string[], changes: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [join('src', 'commands', `${command}.ts`), ...options], {
    encoding: 'utf8',
    env: { ...env, ...changes },
  });

describe('npm run content', () => {
  const broken = mkdtempSync(join(tmpdir(), 'content-'));
  before(() => {
    cpSync(contentDir, broken, { recursive: true });
    const [page = ''] = readdirSync(join(broken, 'pages'));
    writeFileSync(join(broken, 'pages', page), '---\ntitle: 1\n---\n\n<Nothing />\n');
  });
  after(() => {
    rmSync(broken, { recursive: true });
  });

  it('finds nothing wrong with the content', () => {
    const { status, stdout, stderr } = run('content', []);
    assert.equal(status, 0, stdout + stderr);
  });

  it('tells a program what is wrong, and nothing else', () => {
    const { status, stdout } = run('content', ['--json'], { CONTENT_DIR: broken });
    const { problems } = JSON.parse(stdout) as { problems: unknown[] };
    assert.ok(problems.length > 0);
    assert.equal(status, 1);
  });

  it('tells a person what is wrong', () => {
    const { status, stdout } = run('content', [], { CONTENT_DIR: broken });
    assert.match(stdout, /pages\//u);
    assert.equal(status, 1);
  });
});

describe('npm start', () => {
  it('builds nothing again that has not changed, and serves it', { timeout: 120_000 }, async () => {
    const start = () =>
      new Promise<string>((resolve, reject) => {
        const child = spawn(process.execPath, [join('src', 'commands', 'start.ts')], {
          env: { ...env, PORT: '0' },
        });
        let said = '';
        child.stdout.on('data', (text: Buffer) => {
          said += text.toString();
          if (said.includes('Avsluta')) child.kill('SIGTERM');
        });
        child.on('error', reject).on('close', () => {
          resolve(said);
        });
      });
    assert.match(await start(), /Klart: öppna http:\/\/localhost:\d+/u);
    assert.match(await start(), /Inget har ändrats/u);
  });

  it('says what to do when the port is taken', { timeout: 120_000 }, async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = run('start', [], { PORT: String(port) });
    other.close();
    assert.match(stderr, new RegExp(`Port ${port} används redan.*PORT=${port + 1}`, 'su'));
    assert.equal(status, 1);
  });

  it('refuses a port that is none', () => {
    const { status, stderr } = run('start', [], { PORT: 'x' });
    assert.match(stderr, /PORT=x är inget portnummer/u);
    assert.equal(status, 1);
  });
});
