import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { browserPath } from '../../tests/browser.ts';
import { explain } from '../terminal.ts';
import { joined, single, type Outcome } from './outcome.ts';
import { runSuite } from './suite.ts';
import { runTool } from './tool.ts';

/** One thing that `npm test` does; what the steps before it came to is known by their names. */
export interface Step {
  readonly name: string;
  /** What it proves, in Swedish. */
  readonly label: string;
  readonly run: (earlier: ReadonlyMap<string, Outcome>) => Promise<Outcome>;
}

const siteTests = join('src', 'tests');
const ofPackage = (name: string, file: string) => join('node_modules', name, file);

const testFiles = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

const hasFailed = (outcome: Outcome | undefined) => (outcome?.failures.length ?? 0) > 0;

/** Whether a test edits on this machine: those share one repository, so one runs at a time. */
const isOnDesk = (file: string) => readFileSync(file, 'utf8').includes('/open-editor.ts');

async function runSiteTests(earlier: ReadonlyMap<string, Outcome>): Promise<Outcome> {
  const files = testFiles.filter((file) => dirname(file) === siteTests);
  const missing = ['browser', 'build'].find((name) => hasFailed(earlier.get(name)));
  if (missing === undefined) {
    // Two at a time, for each waits for its browser half the time.
    const { desk = [], other = [] } = Object.groupBy(files, (file) =>
      isOnDesk(file) ? 'desk' : 'other',
    );
    return joined(await Promise.all([runSuite(desk, 1), runSuite(other, 1)]));
  }
  const detail = `Kunde inte köras, eftersom steget ${missing} misslyckades.`;
  return { passed: 0, failures: files.map((name) => ({ name, detail })), remarks: [] };
}

async function findBrowser(): Promise<Outcome> {
  try {
    process.env.CHROMIUM = await browserPath((line) => {
      console.log(`    ${line}`);
    });
    return { ...single('browser'), remarks: [`Webbläsaren är ${process.env.CHROMIUM}`] };
  } catch (error) {
    return single('browser', explain(error));
  }
}

const tool = (name: string, label: string, script: string, ...options: string[]): Step => ({
  name,
  label,
  run: () => runTool(name, script, options),
});

/** All steps, in the order in which they are run. */
export const steps: readonly Step[] = [
  { name: 'browser', label: 'Webbläsare att prova med', run: findBrowser },
  tool(
    'format',
    'Kodens form (Prettier)',
    ofPackage('prettier', 'bin/prettier.cjs'),
    '--check',
    '.',
  ),
  // This step also writes the types of astro:content, which the next two read.
  tool(
    'types',
    'Typer i .astro',
    ofPackage('astro', 'bin/astro.mjs'),
    'check',
    '--minimumFailingSeverity=warning',
  ),
  tool(
    'lint',
    'Kodens regler (ESLint)',
    ofPackage('eslint', 'bin/eslint.js'),
    '--max-warnings=0',
    '.',
  ),
  tool('unused', 'Det som inte används (Knip)', ofPackage('knip', 'bin/knip.js'), '--no-progress'),
  tool('tsc', 'Typer i .ts', ofPackage('typescript', 'bin/tsc'), '--project', '.'),
  {
    name: 'unit',
    label: 'Delarna var för sig',
    run: () =>
      runSuite(
        testFiles.filter((file) => dirname(file) !== siteTests),
        2,
      ),
  },
  tool('content', 'Innehållet', join('src', 'commands', 'content.ts')),
  tool('build', 'Bygget', join('src', 'commands', 'build.ts')),
  { name: 'site', label: 'Den byggda webbplatsen', run: runSiteTests },
];
