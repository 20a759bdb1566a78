import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { contentDir } from '../archive/content-dir.ts';
import { DeskError, openDesk, type Desk, type RebuildResult } from '../desk/index.ts';
import { fingerprint } from '../model/index.ts';
import { siteUrl } from './settings.ts';

// Asked for before a build in this process decides on a day of its own.
const askedDay = process.env.TODAY;

/** Opens the editor's desk on the content's own Git repository; without one it says so and is not there. */
export async function startDesk(): Promise<Desk | undefined> {
  try {
    const base = siteUrl()?.pathname ?? '/';
    return await openDesk({
      contentDir,
      cacheDir: join('.cache', `desk-${fingerprint(contentDir)}`),
      rebuild: buildApart,
      base,
    });
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    console.log(`Redigeraren är inte igång: ${error.message}`);
    return undefined;
  }
}

/** Builds in a process of its own, so that a build can neither slow the server nor bring it down. */
function buildApart(): Promise<RebuildResult> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [join(import.meta.dirname, 'build.ts')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      // The day is asked anew, since each publication is a commit.
      env: { ...process.env, TODAY: askedDay },
    });
    let told = '';
    build.stderr.on('data', (text: Buffer) => (told += text.toString()));
    build.once('error', reject).once('close', (code) => {
      resolve(code === 0 ? { ok: true } : { ok: false, message: told.trim() });
    });
  });
}
