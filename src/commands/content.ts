import { parseArgs } from 'node:util';
import { checkContent, formatForGitHub, formatForTerminal } from '../check/index.ts';
import { contentDir } from '../archive/content-dir.ts';
import { readPublished } from '../archive/published.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const started = performance.now();
const { problems, advice, texts } = await checkContent(contentDir, {
  progress: showProgress,
  published: await readPublished(),
});

if (values.json) {
  console.log(JSON.stringify({ problems, advice }, null, 2));
} else {
  if (advice.length > 0) console.log(`Råd:\n\n${formatForTerminal(advice)}\n`);
  if (problems.length > 0) console.log(`Fel:\n\n${formatForTerminal(problems)}\n`);
  if (process.env.GITHUB_ACTIONS && advice.length > 0)
    console.log(formatForGitHub(advice, 'warning'));
  if (process.env.GITHUB_ACTIONS && problems.length > 0)
    console.log(formatForGitHub(problems, 'error'));
  const time = `${Math.round(performance.now() - started)} ms`;
  console.log(
    `${texts.length} texter utan fel, ${problems.length} fel, ${advice.length} råd (${time}).`,
  );
}
process.exitCode = problems.length > 0 ? 1 : 0;

function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || (done % 100 !== 0 && done !== total)) return;
  process.stderr.write(`\rKontrollerar ${done} av ${total} filer${done === total ? '\n' : ''}`);
}
