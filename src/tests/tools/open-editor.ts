import { execFileSync, spawn } from 'node:child_process';
import { after, before } from 'node:test';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { contentDir } from '../../archive/content-dir.ts';
import type { CollectionName } from '../../model/index.ts';
import { hashOf } from '../../pictures/kept.ts';
import { launchBrowser } from '../browser.ts';

/** The editor on a repository of its own, served as `npm start` serves it. */
export interface OpenEditor {
  /** `http://localhost:4321/`. */
  readonly address: string;
  /** The content folder in the repository. */
  readonly dir: string;
  /** Runs Git there and gives what it says. */
  readonly git: (...args: readonly string[]) => string;
  /** The slug of some text of a collection that nothing in the site's own workings depends on. */
  readonly some: (collection: CollectionName) => string;
  /** A new window, signed in, at an address within the editor: `/collections/pages/new`. */
  readonly visit: (browser: Browser, path: string, width?: number) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Where the site lies that such an editor shows. */
export const editorDir = join('.cache', 'editor-test');

/** A build is known by where its content lies, too: this is the same for all tests of one checkout. */
const placeOfOwn = join(tmpdir(), `editor-${hashOf([process.cwd()])}`);

/** The site before anybody has edited, and what it was built of: so it is built once for all tests. */
const untouched = [
  [editorDir, join('.cache', 'editor-untouched')],
  [join('.cache', 'built-editor-test.json'), join('.cache', 'built-editor-untouched.json')],
] as const;

/** The editor and a browser, for the tests of a group. */
export interface EditorInUse extends Omit<OpenEditor, 'visit' | 'close'> {
  /** A new window, signed in, that says yes to whatever it is asked. */
  readonly visit: (path: string, width?: number) => Promise<Page>;
  /** What the windows have asked and told in dialogs. */
  readonly told: readonly string[];
}

/** Opens the editor and a browser for the tests of a group; ask for them within a test. */
export function useEditor(): () => EditorInUse {
  let open: { readonly editor: OpenEditor; readonly browser: Browser } | undefined;
  const told: string[] = [];
  before(
    async () => {
      open = { editor: await openEditor(), browser: await launchBrowser() };
    },
    { timeout: 120_000 },
  );
  after(async () => {
    await open?.browser.close();
    await open?.editor.close();
  });
  return () => {
    if (!open) throw new Error('The editor is open within tests only.');
    const { editor, browser } = open;
    const visit = async (path: string, width?: number) => {
      const page = await editor.visit(browser, path, width);
      page.on('dialog', (dialog) => {
        told.push(dialog.message());
        void dialog.accept();
      });
      return page;
    };
    return { ...editor, visit, told };
  };
}

const copy = (from: string, to: string) => {
  rmSync(to, { recursive: true, force: true });
  if (existsSync(from)) cpSync(from, to, { recursive: true });
};

/** Copies some content, the site's own unless told, into a new repository and starts the site on it. */
export async function openEditor(content = contentDir): Promise<OpenEditor> {
  const isOwn = content === contentDir;
  const repository = isOwn ? placeOfOwn : mkdtempSync(join(tmpdir(), 'editor-'));
  rmSync(repository, { recursive: true, force: true });
  if (isOwn) for (const [from, to] of untouched) copy(to, from);
  const dir = join(repository, 'content');
  cpSync(content, dir, { recursive: true });
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Kim Redaktör');
  git('config', 'user.email', 'kim@example.org');
  git('add', '.');
  git('commit', '--quiet', '--message=Innehållet');
  const start = spawn(process.execPath, [join('src', 'commands', 'start.ts')], {
    env: {
      ...process.env,
      NODE_TEST_CONTEXT: undefined,
      CONTENT_DIR: dir,
      OUT_DIR: editorDir,
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = new Promise<void>((resolve) => start.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    start.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /Redigera: öppna (\S+)admin\//u.exec(said)?.[1];
      if (found === undefined || !said.includes('Avsluta')) return;
      // Otherwise it serves a site from before.
      if (/Byggd på|Inget har ändrats/u.test(said)) resolve(found);
      else reject(new Error(`npm start could not build: ${said}`));
    });
    start.once('close', () => reject(new Error(`npm start ended: ${said}`)));
  });
  if (isOwn) for (const [from, to] of untouched) copy(from, to);
  return {
    address,
    dir,
    git,
    some: (collection) =>
      readdirSync(join(dir, collection))
        .filter((file) => /^[a-z0-9-]+\.mdx$/u.test(file) && file !== 'start.mdx')
        .map((file) => file.slice(0, -'.mdx'.length))[0] ?? '',
    visit: async (browser, path, width = 1280) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: 'sv-SE',
      });
      const page = await context.newPage();
      await page.goto(`${address}admin/#${path}`);
      await page.getByRole('button', { name: 'Logga in', exact: true }).click();
      return page;
    },
    close: async () => {
      start.kill('SIGTERM');
      await closed;
      rmSync(repository, { recursive: true, force: true });
      rmSync(editorDir, { recursive: true, force: true });
    },
  };
}
