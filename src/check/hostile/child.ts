import { fastParse } from '../../text/fast-parse.ts';
import { problemsOf } from '../sample-content.ts';
import { checkText } from '../text.ts';

// Judges the texts that its parent sends, one at a time, and answers with what it took. Large ones are
// read by the build's parser only.

const large = 150_000;
const name = { collection: 'pages', slug: 'sida', language: 'sv' } as const;

process.on('message', (source: string) => {
  const before = process.cpuUsage();
  const problems =
    source.length < large
      ? problemsOf(source)
      : checkText(source, name, 'content/pages/sida.mdx', fastParse).problems;
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const { maxRSS } = process.resourceUsage();
  process.send?.({ problems, seconds, megabytes: maxRSS / 1000, didRun: 'canary' in globalThis });
});
