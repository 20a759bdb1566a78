import '../memory.ts';
import { processorTime } from '../../bench/processor.ts';
import { writeDocuments } from '../../print/write-documents.ts';
import { siteUrl } from '../settings.ts';
import { stopwatch } from '../terminal.ts';
import { beStep } from './step.ts';

await beStep(
  async ({ folder, isMeasured, tell }) => {
    const time = stopwatch();
    await writeDocuments(folder, siteUrl());
    tell({ line: `Dokumenten gjorda: ${time()}` });
    if (isMeasured) tell({ phases: { dokument: processorTime() } });
  },
  ['DocumentError'],
);
