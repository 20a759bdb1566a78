import '../memory.ts';
import { rm } from 'node:fs/promises';
import { build } from 'astro';
import { watchPhases } from '../../bench/phases.ts';
import { forgetUnused } from '../../pictures/kept.ts';
import { bundleEditor } from '../editor-scripts/bundle.ts';
import { writeDirectly } from './direct-writing.ts';
import { pageModules } from './page-modules.ts';
import { progress } from './progress.ts';
import { beStep } from './step.ts';

// Astro loads what throws these in a module graph of its own, so `instanceof` does not hold.
const faults = ['ContentError'];

await beStep(async ({ folder, isMeasured, tell }) => {
  const watch = isMeasured ? watchPhases('redigeraren') : undefined;
  // Before the texts are read, so that memory need not hold both at once.
  await bundleEditor();
  watch?.turnTo('texter');
  const integrations = [progress((line) => tell({ line })), ...(watch ? [watch.integration] : [])];
  const vite = { plugins: [pageModules] };
  // Its own, since Astro would else take the texts of another build that is made meanwhile.
  const cacheDir = `${folder}-astro`;
  writeDirectly();
  try {
    // Astro warns of every collection that a small archive leaves empty: only errors are shown.
    await build({ root: '.', outDir: folder, cacheDir, logLevel: 'error', integrations, vite });
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
  if (watch) tell({ phases: watch.phases });
  forgetUnused();
}, faults);
