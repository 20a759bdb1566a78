import { readFileSync } from 'node:fs';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { explained } from './explained.ts';

const ace = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

const everyRule = axe
  .getRules()
  .filter(({ tags }) => !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId);

/** Every rule of axe, the experimental and the AAA ones too; deprecated ones have successors. */
export const allRules: RunOptions = {
  rules: Object.fromEntries(everyRule.map((rule) => [rule, { enabled: true }])),
};

/** The rules of axe that depend on colours only. */
export const colourRules: RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
};

/** A finding of IBM's engine, as far as it is made use of here. */
interface AceResult {
  readonly ruleId: string;
  readonly reasonId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly node: Node;
  readonly snippet: string;
}

/** A policy of IBM's engine: which rules it has. */
interface AceGuideline {
  readonly checkpoints: readonly { rules?: readonly { readonly id: string }[] | undefined }[];
}

declare global {
  interface Window {
    axe: typeof axe;
    ace: {
      Checker: new () => {
        check: (
          document: Document,
          policies: readonly string[],
        ) => Promise<{ results: readonly AceResult[] }>;
        getGuidelines: () => readonly AceGuideline[];
        addGuideline: (guideline: AceGuideline) => void;
      };
    };
  }
}

/** Brings both engines into the window that a page stands in, where they stay. */
export async function bringEngines(page: Page): Promise<void> {
  await page.evaluate(`${axe.source};${ace};window.ace = ace;`);
}

/** What axe finds in the editor as it stands; the editor's policy lets in no script of the page's. */
export async function axeFindingsInEditor(page: Page): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Runtime.evaluate', { expression: axe.source });
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  return axeFindings(page, { runOnly });
}

/** What axe finds on a page as it stands. */
export async function axeFindings(page: Page, rules: RunOptions): Promise<readonly string[]> {
  // Everything stands on the page's own host: nothing has to be fetched beforehand.
  const options = { ...rules, resultTypes: ['violations'], preload: false } satisfies RunOptions;
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (given) => window.axe.run(given),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      return `axe ${id}: ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/gu, ' ')}`;
    }),
  );
}

/** The rules of IBM's engine that depend on colours. */
const aceColours = ['text_contrast_sufficient', 'style_color_misuse', 'style_highcontrast_visible'];

/**
 * What IBM's engine finds on a page as it stands by its rules for WCAG 2.2 and its own: what fails,
 * and what it asks a person to look at, unless that has been looked at and explained.
 */
export async function aceFindings(
  page: Page,
  rules: 'all' | 'colours' = 'all',
): Promise<readonly string[]> {
  return page.evaluate(
    async ({ known, only }) => {
      const checker = new window.ace.Checker();
      const policies = ['IBM_Accessibility', 'WCAG_2_2'];
      for (const guideline of checker.getGuidelines()) {
        for (const checkpoint of guideline.checkpoints)
          checkpoint.rules = checkpoint.rules?.filter(({ id }) => only?.includes(id) ?? true);
        if (only) checker.addGuideline(guideline);
      }
      const { results } = await checker.check(document, policies);
      return results
        .filter(({ value: [, verdict] }) => verdict !== 'PASS')
        .filter(({ ruleId, reasonId, node }) => {
          const element = node instanceof Element ? node : node.parentElement;
          return !known.some(
            ({ rule, reason, where }) =>
              rule === ruleId && reason === reasonId && element?.matches(where) === true,
          );
        })
        .map(({ ruleId, reasonId, message, snippet }) => {
          return `ace ${ruleId} ${reasonId}: ${message}: ${snippet.slice(0, 120)}`;
        });
    },
    { known: explained, only: rules === 'all' ? undefined : aceColours },
  );
}
