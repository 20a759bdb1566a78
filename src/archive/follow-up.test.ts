import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from './archive.ts';
import { byChallenge, byStatus, isWaiting, withoutAddressee } from './follow-up.ts';

interface Raised {
  readonly steps: Readonly<Record<string, string>>;
  readonly to?: readonly string[];
  readonly others?: string;
  readonly challenges?: readonly string[];
}

const archiveOf = (raised: Readonly<Record<string, Raised>>): Archive =>
  ({
    challenges: [{ slug: 'halsa' }, { slug: 'fritid' }],
    recommendations: Object.entries(raised).map(
      ([slug, { steps, to = [], others, challenges = [] }]) => ({
        slug,
        data: {
          title: slug,
          challenges,
          addressedTo: to,
          addressedToOthers: others,
          history: Object.entries(steps).map(([status, when]) => ({ status, when })),
        },
      }),
    ),
  }) as unknown as Archive;

const slugsIn = (
  groups: readonly {
    readonly key: string;
    readonly recommendations: readonly { slug: string }[];
  }[],
) => groups.map(({ key, recommendations }) => [key, recommendations.map(({ slug }) => slug)]);

test('each is once among the states, by its latest step, the longest wait first', () => {
  const archive = archiveOf({
    late: { steps: { raised: '2024' } },
    early: { steps: { raised: '2021-05' } },
    done: { steps: { done: '2025', raised: '2020' } },
    silent: { steps: { raised: '2020', 'no-answer': '2022' } },
  });
  assert.deepEqual(slugsIn(byStatus(archive)), [
    ['raised', ['early', 'late']],
    ['no-answer', ['silent']],
    ['done', ['done']],
  ]);
  assert.deepEqual(archive.recommendations.filter(isWaiting).length, 3);
});

test('a role is an addressee as good as an organisation', () => {
  const archive = archiveOf({
    nobody: { steps: { raised: '2024' } },
    role: { steps: { raised: '2024' }, others: 'Beslutsfattare' },
    board: { steps: { raised: '2024' }, to: ['namnden'] },
  });
  assert.deepEqual(slugsIn(withoutAddressee(archive)), [['no-addressee', ['nobody']]]);
  assert.deepEqual(withoutAddressee(archiveOf({})), []);
});

test('by challenge each is under all of its challenges, and none is lost', () => {
  const archive = archiveOf({
    both: { steps: { raised: '2024' }, challenges: ['fritid', 'halsa'] },
    none: { steps: { raised: '2024' } },
  });
  assert.deepEqual(slugsIn(byChallenge(archive)), [
    ['halsa', ['both']],
    ['fritid', ['both']],
    ['', ['none']],
  ]);
  const addresses = byChallenge(archive).map(({ address }) => address);
  assert.equal(new Set(addresses).size, addresses.length);
  assert.ok(addresses.includes('/rekommendationer/utmaning/halsa/'), addresses.join());
});
