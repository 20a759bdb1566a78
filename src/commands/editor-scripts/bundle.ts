import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFigure } from '../../pictures/code-figure.ts';
import { kept } from '../../pictures/kept.ts';
import { siteUrl } from '../settings.ts';

/** The editor's scripts, ready to be served. */
export interface EditorScripts {
  /** The file that the editor's page starts. */
  readonly start: string;
  /** All texts, by the path from the site's start: scripts, and the licences of what is in them. */
  readonly files: Readonly<Record<string, string>>;
}

/** Where the editor's own code begins, from the root of the project. */
export const entry = 'src/pages/admin/_main.ts';
/** Where the licences stand of all that is bundled. */
export const licences = 'licenser.txt';

/** What the editor is not made of, although it lies beside it. */
const besides = ['bench', 'desk', 'tests'];

/**
 * Bundles the editor, in a process of its own that gives its memory back, unless that has been done
 * with the same code for the same address.
 */
export async function bundleEditor(): Promise<EditorScripts> {
  const rooms = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !besides.includes(entry.name))
    .map(({ name }) => name);
  const inputs = [codeFigure(...rooms), readFileSync('astro.config.mjs'), siteUrl()?.href ?? ''];
  const scripts = await kept('editor', inputs, async () =>
    Buffer.from(JSON.stringify(await bundle())),
  );
  return JSON.parse(Buffer.from(scripts).toString()) as EditorScripts;
}

function bundle(): Promise<EditorScripts> {
  return new Promise((resolve, reject) => {
    let scripts: EditorScripts | undefined;
    const child = fork(join(import.meta.dirname, 'program.ts'));
    child.once('message', (message) => {
      scripts = message as EditorScripts;
    });
    child.once('error', reject).once('exit', (code) => {
      if (scripts) resolve(scripts);
      else reject(new Error(`The editor could not be bundled (${code ?? 'killed'})`));
    });
  });
}
