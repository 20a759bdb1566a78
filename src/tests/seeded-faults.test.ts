import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFaults, describeCatch, sowFaults } from './tools/access/faults/sowing.ts';
import { builtSite } from './tools/built-site.ts';
import { useSite } from './tools/open-site.ts';

const open = useSite();

// Sowing them all takes minutes: `npm run bench -- faults` does. Here are the first of each kind.
const eachKind = 2;

test('the checks of every page catch seeded faults of each kind', async (t) => {
  const kinds = Map.groupBy(allFaults, ({ kind }) => kind);
  const few = [...kinds.values()].flatMap((faults) => faults.slice(0, eachKind));
  const caught = await sowFaults(few, builtSite(), open());
  const missed = [...caught].filter(([, check]) => check === undefined);
  t.diagnostic(`sådda fel: ${few.length - missed.length} av ${few.length} hittade`);
  assert.deepEqual(
    missed.map(([{ what }]) => what),
    [],
    describeCatch(caught).join('\n'),
  );
});
