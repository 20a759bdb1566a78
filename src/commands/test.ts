import { parseArgs } from 'node:util';
import { joined, type Outcome } from './testing/outcome.ts';
import { steps } from './testing/steps.ts';
import { stopwatch } from './terminal.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only?.split(',');
const unknown = only?.find((name) => !steps.some((step) => step.name === name));
if (unknown !== undefined) {
  console.error(`Okänt steg: ${unknown}. Stegen är: ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const total = stopwatch();
const outcomes = new Map<string, Outcome>();
const chosen = steps.filter(({ name }) => only?.includes(name) ?? true);
for (const [index, { name, label, run }] of chosen.entries()) {
  const time = stopwatch();
  console.log(`[${index + 1}/${chosen.length}] ${label} (${name}) …`);
  const outcome = await run(outcomes);
  outcomes.set(name, outcome);
  for (const remark of outcome.remarks) console.log(`    ${remark}`);
  const failed = outcome.failures.length;
  const verdict = failed > 0 ? `${failed} fel, ${outcome.passed} rätt` : `${outcome.passed} rätt`;
  console.log(`    ${verdict} (${time()})`);
}

const { passed, failures } = joined([...outcomes.values()]);
for (const { name, detail } of failures) console.log(`\n✖ ${name}\n${detail}`);
console.log(`\nTid: ${total()}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
