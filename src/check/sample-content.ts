import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem, TextName } from '../model/index.ts';
import { fastParse } from '../text/fast-parse.ts';
import { parse, type Parse } from '../text/index.ts';
import { checkContent, checkText, type CheckedContent } from './index.ts';

/** Files of a content folder, by their paths in it; for this room's tests. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const colours =
  'colours:\n  light: { paper: "#ffffff", ink: "#000000" }\n  dark: { paper: "#000000", ink: "#ffffff" }\n  accents:\n    - { light: "#0000aa", dark: "#aaaaff" }\n';
const parties = 'parties:\n  - name: Staden\n  - name: Paraplyorganisationen\n';
const menus = 'menu:\n  - href: /om/\n    sv: Om\nfooter:\n  - href: /arkiv/\n    sv: Arkiv\n';

/** A sound `site.yaml`. */
export const siteYaml = `name: Arkivet\ndescription: Ett arkiv.\ntimeZone: Europe/Stockholm\n${parties}contact: {}\n${menus}${colours}sources:\n  - key: plan\n    title: Planen\n`;

/** A page with a body; `more` is added to its front matter. */
export function page(body: string, more = ''): string {
  return `---\ntitle: Titel\nsummary: Kort om sidan.\nsources:\n  - plan\n${more}---\n\n${body}\n`;
}

/** The line of a page on which its body begins. */
export const bodyLine = 8;

/** The smallest sound content folder, with some files added or replaced. */
export function sound(more: Files = {}): Files {
  return {
    'site.yaml': siteYaml,
    'pages/start.mdx': page('Välkommen.'),
    'pages/om.mdx': page('## Bakgrund\n\nText.'),
    ...more,
  };
}

/** A sound format, `lunch`. */
export const lunch =
  '---\ntitle: Lunch\nsummary: S\norder: 1\narrangement: ring\nsources: [plan]\n---\n';

/** A held event in the format `lunch`; `more` is added to its front matter. */
export function heldEvent(more = ''): string {
  return `---\ntitle: T\nsummary: S\nformat: lunch\nstate: held\nwhen: 2023-10\nsources: [plan]\n${more}---\n`;
}

/** Writes some files as a content folder, lends it out, and removes it. */
export async function withContent<Result>(
  files: Files,
  use: (dir: string) => Promise<Result>,
): Promise<Result> {
  const base = await mkdtemp(join(tmpdir(), 'content-check-'));
  const dir = join(base, 'content');
  try {
    await mkdir(dir);
    for (const [path, data] of Object.entries(files)) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), data);
    }
    return await use(dir);
  } finally {
    await rm(base, { recursive: true });
  }
}

/** Some files, checked as a content folder. */
export function checkedContent(files: Files): Promise<CheckedContent> {
  return withContent(files, (dir) => checkContent(dir));
}

/** All that is wrong with some files as a content folder: `content/pages/x.mdx:8:1 html`. */
export async function faultsOf(files: Files): Promise<string[]> {
  const { problems } = await checkedContent(files);
  return problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

const aPage: TextName = { collection: 'pages', slug: 'sida', language: 'sv' };

/** What is wrong with one text by itself; both parsers have to agree. */
export function problemsOf(source: string, name: TextName = aPage): Problem[] {
  const judge = (read: Parse) => checkText(source, name, 'content/pages/sida.mdx', read).problems;
  const places = (problems: readonly Problem[]) =>
    problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`).join('\n');
  const problems = judge(fastParse);
  if (places(problems) !== places(judge(parse))) throw new Error(`parsers disagree on ${source}`);
  return problems;
}

/** The faults of a page's body: `html 1:1`, with lines counted from the body's first. */
export function bodyFaults(body: string): string[] {
  return problemsOf(page(body)).map(
    ({ rule, line, column }) => `${rule} ${line - bodyLine + 1}:${column}`,
  );
}
