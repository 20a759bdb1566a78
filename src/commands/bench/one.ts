import { dirname } from 'node:path';
import { mkdir } from 'node:fs/promises';
import { build } from '../build.ts';
import { outDir } from '../settings.ts';

// Each build that is measured has a process of its own, which loads nothing that a build does not.

await mkdir(dirname(outDir()), { recursive: true });
const phases: Record<string, number> = {};
const isBuilt = await build({ measured: (more) => void Object.assign(phases, more) });
console.log(JSON.stringify(phases));
process.exitCode = isBuilt ? 0 : 1;
