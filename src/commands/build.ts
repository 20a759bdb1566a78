import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Phases } from '../bench/phases.ts';
import { securityAddress } from '../delivery/security-txt.ts';
import { runStep } from './building/step.ts';
import { siteInputs } from './inputs.ts';
import { cacheDir } from '../pictures/kept.ts';
import { buildDay, outDir as chosenOutDir } from './settings.ts';
import { rememberBuild } from './stamp.ts';
import { stopwatch } from './terminal.ts';

/** How a build is made. */
export interface BuildOptions {
  /** Where the finished site lies; replaced only by a build that succeeded. */
  readonly outDir?: string;
  /** Where the steps are told. */
  readonly log?: (line: string) => void;
  /** Is told what each part of the build took, where it is asked for. */
  readonly measured?: (phases: Phases) => void;
}

/** What makes a site, each in a process that gives back its memory when it ends. */
const steps = ['render-pages', 'make-documents', 'index-pages'];

/**
 * Builds the site with its search index. The finished site takes the old one's place in one step;
 * where the content has problems they are printed, the old site stays, and the answer is false.
 */
export async function build({
  outDir = chosenOutDir(),
  log = console.log,
  measured,
}: BuildOptions = {}): Promise<boolean> {
  process.env.TODAY = buildDay();
  const inputs = siteInputs();
  // Within the project, since what renders the pages lies there for a while and looks for packages.
  const fresh = `.cache/build-${process.pid}`;
  try {
    for (const step of steps) {
      if (await runStep(step, { folder: fresh, log, measured })) continue;
      await rm(fresh, { recursive: true, force: true });
      return false;
    }
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  if (!existsSync(join(fresh, securityAddress)))
    log('security.txt finns inte: site.yaml har ingen e-post under contact.');
  await replace(outDir, fresh);
  rememberBuild(outDir, inputs, cacheDir);
  return true;
}

async function replace(outDir: string, fresh: string): Promise<void> {
  const old = `.cache/old-${process.pid}`;
  await rename(outDir, old).catch(() => undefined);
  await rename(fresh, outDir);
  await rm(old, { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const time = stopwatch();
  const isBuilt = await build();
  if (isBuilt) console.log(`Klart på ${time()}: ${chosenOutDir()}/`);
  process.exitCode = isBuilt ? 0 : 1;
}
