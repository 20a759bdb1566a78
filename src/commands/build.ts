import './memory.ts';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as buildWithAstro, type AstroIntegration } from 'astro';
import { securityAddress } from '../delivery/security-txt.ts';
import { siteInputs } from './inputs.ts';
import { progress } from './progress.ts';
import { cacheDir, forgetUnused } from '../pictures/kept.ts';
import { buildDay, outDir as chosenOutDir } from './settings.ts';
import { rememberBuild } from './stamp.ts';
import { stopwatch } from './terminal.ts';

/** How a build is made. */
export interface BuildOptions {
  /** Where the finished site lies; replaced only by a build that succeeded. */
  readonly outDir?: string;
  /** Where the steps are told. */
  readonly log?: (line: string) => void;
  /** Sees what the build does, and changes nothing. */
  readonly watch?: AstroIntegration;
}

/**
 * Builds the site with its search index. The finished site takes the old one's place in one step;
 * where the content has problems they are printed, the old site stays, and the answer is false.
 */
export async function build({
  outDir = chosenOutDir(),
  log = console.log,
  watch,
}: BuildOptions = {}): Promise<boolean> {
  process.env.TODAY = buildDay();
  const inputs = siteInputs();
  // Within the project, since what renders the pages lies there for a while and looks for packages.
  const fresh = `.cache/build-${process.pid}`;
  try {
    // Astro warns of every collection that a small archive leaves empty: only errors are shown.
    const integrations = [progress(log), ...(watch ? [watch] : [])];
    await buildWithAstro({ root: '.', outDir: fresh, logLevel: 'error', integrations });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!isTold(error)) throw error;
    console.error(error.message);
    return false;
  }
  if (!existsSync(join(fresh, securityAddress)))
    log('security.txt finns inte: site.yaml har ingen e-post under contact.');
  await replace(outDir, fresh);
  rememberBuild(outDir, inputs, cacheDir);
  forgetUnused();
  return true;
}

async function replace(outDir: string, fresh: string): Promise<void> {
  const old = `.cache/old-${process.pid}`;
  await rename(outDir, old).catch(() => undefined);
  await rename(fresh, outDir);
  await rm(old, { recursive: true, force: true });
}

// Astro loads what throws these in a module graph of its own, so `instanceof` does not hold.
function isTold(error: unknown): error is Error {
  return error instanceof Error && ['ContentError', 'DocumentError'].includes(error.name);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const time = stopwatch();
  const isBuilt = await build();
  if (isBuilt) console.log(`Klart på ${time()}: ${chosenOutDir()}/`);
  process.exitCode = isBuilt ? 0 : 1;
}
