import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A job of a workflow, as far as the rules look at it. */
export interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

/** A workflow of the forge: its file, its text, and what it says. */
export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Reads a workflow from its text. */
export function readWorkflow(file: string, text: string): Workflow {
  return { ...(parse(text) as Omit<Workflow, 'file' | 'text'>), file, text };
}

const folder = join('.github', 'workflows');

/** All workflows of this repository. */
export const workflows: readonly Workflow[] = readdirSync(folder)
  .map((name) => join(folder, name))
  .map((file) => readWorkflow(file, readFileSync(file, 'utf8')));

const isPinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u;

/** Each action that a workflow calls, with the comment that stands after it. */
export function actionsOf({ text }: Workflow): readonly string[] {
  return [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gmu)].map(([, action = '']) => action.trim());
}

function eventsOf({ on }: Workflow): readonly string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? (on as string[]) : Object.keys(on as object);
}

function faultsOfJob([name, job]: [string, Job]): readonly string[] {
  return [
    ...(job.permissions === undefined ? [`${name} names no permissions`] : []),
    ...(job.uses === undefined && job['timeout-minutes'] === undefined
      ? [`${name} may run for ever`]
      : []),
  ];
}

/** What a pull request starts runs the code of a stranger. */
function faultsOfStrangers({ jobs, text }: Workflow): readonly string[] {
  const granted = Object.values(jobs).flatMap(({ permissions = {} }) =>
    Object.values(permissions as Record<string, unknown>),
  );
  const checkouts = Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  return [
    ...(/\bsecrets\b|github\.token/u.test(text) ? ['gives a stranger a secret'] : []),
    ...(granted.includes('write') ? ['lets a stranger write'] : []),
    ...(checkouts.every((step) => step.with?.['persist-credentials'] === false)
      ? []
      : ['leaves the token of the checkout on the disk']),
  ];
}

/** What is wrong with a workflow that actionlint does not look at. */
export function faultsOf(workflow: Workflow): readonly string[] {
  const events = eventsOf(workflow);
  const given = Object.keys((workflow.permissions as object | null | undefined) ?? { all: true });
  return [
    ...actionsOf(workflow)
      .filter((action) => !isPinned.test(action) && !action.startsWith('./'))
      .map((action) => `${action} is not pinned by its commit, with its version after it`),
    ...(given.length > 0 ? ['its permissions have to be {} at the top'] : []),
    ...Object.entries(workflow.jobs).flatMap(faultsOfJob),
    ...(events.includes('pull_request_target') ? ['pull_request_target is not for us'] : []),
    ...(events.includes('pull_request') ? faultsOfStrangers(workflow) : []),
  ];
}
