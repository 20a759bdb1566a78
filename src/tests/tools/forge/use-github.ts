import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { CollectionName } from '../../../model/index.ts';
import { launchBrowser } from '../../browser.ts';
import { fewTexts } from './few-texts.ts';
import { editorOnGitHub, type EditorOnGitHub } from './serve-editor.ts';

/** The editor on GitHub, with the window of whoever came first. */
export interface OpenGitHub extends Pick<EditorOnGitHub, 'forge' | 'visit' | 'strangers'> {
  readonly browser: Browser;
  readonly page: Page;
  /** Runs Git in the site's own repository. */
  readonly git: EditorOnGitHub['forge']['origin']['git'];
  /** A text of a collection. */
  readonly some: (collection: CollectionName) => string;
}

/** Opens the editor on GitHub for somebody before the tests of a group, and closes it after them. */
export function useGitHub(login: string, openAuthoring?: true): () => OpenGitHub {
  let content = '';
  let editor: EditorOnGitHub | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  before(async () => {
    content = await fewTexts();
    editor = await editorOnGitHub(content, openAuthoring);
    browser = await launchBrowser();
    page = await editor.visit(browser, login);
  });
  after(async () => {
    await browser?.close();
    await editor?.close();
    rmSync(content, { recursive: true });
  });
  return () => {
    if (!browser || !editor || !page) throw new Error('Nothing is open.');
    const { forge, visit, strangers } = editor;
    const some = (collection: CollectionName) =>
      readdirSync(join(content, collection))[0]?.split('.')[0] ?? '';
    return { browser, page, forge, visit, strangers, git: forge.origin.git, some };
  };
}
