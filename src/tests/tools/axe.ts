import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const everyRule = axe
  .getRules()
  .filter(({ tags }) => !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId);

/** Every rule of axe, the experimental and the AAA ones too; deprecated ones have successors. */
export const allRules: RunOptions = {
  rules: Object.fromEntries(everyRule.map((rule) => [rule, { enabled: true }])),
};

/** The rules that depend on colours only. */
export const colourRules: RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
};

/** What axe is to be loaded by, before a page is opened. */
export const axeSource = axe.source;

/** What a page violates, and how often each rule could not be decided by a machine. */
export interface Judgement {
  readonly findings: readonly string[];
  readonly undecided: readonly string[];
}

/** Judges a page as it stands; `state` says how it stands. */
export async function judgePage(page: Page, state: string, rules: RunOptions): Promise<Judgement> {
  const options = { ...rules, resultTypes: ['violations', 'incomplete'] } satisfies RunOptions;
  const results = await page.evaluate<AxeResults, RunOptions>(
    (given) => (window as unknown as { axe: typeof axe }).axe.run(given),
    options,
  );
  const findings = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      return `${id} (${state}): ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/gu, ' ')}`;
    }),
  );
  const undecided = results.incomplete.flatMap(({ id, nodes }) => nodes.map(() => id));
  return { findings, undecided };
}

/** Whatever makes a page wider than its window. */
export async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = new Set(
      wide.map((element) => [element.tagName.toLowerCase(), ...element.classList].join('.')),
    );
    return [`${scrollWidth} px wide in a window of ${clientWidth}: ${[...names].join(', ')}`];
  });
}
