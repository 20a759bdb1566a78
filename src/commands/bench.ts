import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeCorpus } from '../bench/corpus.ts';
import { runMeasured } from '../bench/measured-run.ts';
import { compareBuilds } from './bench/builds.ts';
import { benchEditor } from './bench/editor.ts';
import { measureFaults } from './bench/faults.ts';
import { measureForms } from './bench/forms.ts';
import { printSearchCost, searchColumns } from './bench/search.ts';

const script = resolve(process.env.CORPUS ?? '../shared/bench/corpus.mjs');
const folder = resolve('.cache/bench');
const [first, ...rest] = process.argv.slice(2);

if (first === 'faults') await measureFaults();
else if (!existsSync(script)) {
  console.log(`Ingen generator i ${script}: ange den med CORPUS=…`);
  process.exitCode = 1;
} else if (first === 'search') await compareSearch((rest.length > 0 ? rest : ['1000']).map(Number));
else if (first === 'forms') await measureForms(script, rest.map(Number));
else if (first === 'editor') await benchEditor(rest.length > 0 ? rest.map(Number) : [1000], script);
else await compareBuilds({ sizes: [first ?? '1000', ...rest].map(Number), folder, script });

/** Prints what the first letters typed in the search cost, today and at the given sizes. */
async function compareSearch(sizes: readonly number[]): Promise<void> {
  console.log(searchColumns);
  for (const size of [undefined, ...sizes]) {
    const contentDir = size === undefined ? 'content' : `${folder}/content-${size}`;
    if (size !== undefined) await writeCorpus(script, contentDir, size);
    await runMeasured({
      command: [process.execPath, 'src/commands/bench/one.ts'],
      folder: '.',
      env: { CONTENT_DIR: contentDir, OUT_DIR: `${folder}/dist` },
    });
    const name = size === undefined ? 'dagens' : `${size} händelser`;
    await printSearchCost(name, `${folder}/dist`);
  }
  await rm(folder, { recursive: true, force: true });
}
