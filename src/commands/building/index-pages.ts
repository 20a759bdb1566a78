import '../memory.ts';
import { readSiteFile } from '../../archive/site-file.ts';
import { processorTime } from '../../bench/processor.ts';
import { writeIndex } from '../../search/write-index.ts';
import { stopwatch } from '../terminal.ts';
import { beStep } from './step.ts';

await beStep(async ({ folder, isMeasured, tell }) => {
  const time = stopwatch();
  await writeIndex(folder, readSiteFile()?.synonyms ?? []);
  tell({ line: `Sökindexet gjort: ${time()}` });
  if (isMeasured) tell({ phases: { sökindex: processorTime() } });
});
