import sharp from 'sharp';
import { blocks, type Block } from '../../blocks/index.ts';
import { siteYaml, type Files } from '../../check/sample-content.ts';
import {
  collectionNames,
  collections,
  sisterFields,
  siteFields,
  type CollectionName,
} from '../../model/index.ts';
import { fillAll, type Source } from './fill.ts';
import { injections } from './injections.ts';

const count = 6;
const texts = injections.map(({ text }) => text);

/** A prime, so that all texts come before any comes again. */
const stride = 7919;

/** Gives the texts in a mixed order, to each place one that is short enough for it. */
function mixed(): Source['next'] {
  const fitting = new Map<number, readonly string[]>();
  let drawn = 0;
  return (longest) => {
    const some = fitting.get(longest) ?? texts.filter(({ length }) => length <= longest);
    fitting.set(longest, some);
    drawn += stride;
    return some[drawn % some.length] ?? 'a';
  };
}

/** A text of ASCII as Markdown shows it letter by letter. */
const literal = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/gu, String.raw`\$&`);

const attribute = (value: unknown) =>
  `"${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;

function tagOf(block: Block, source: Source, inner: string): string {
  const own: Record<string, unknown> = { phone: '08-123 45 67', decorative: undefined };
  const values = { ...fillAll(block.fields, source), ...only(own, Object.keys(block.fields)) };
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const attributes = given.map(([name, value]) => ` ${name}=${attribute(value)}`).join('');
  if (inner === '') return `<${block.name}${attributes} />`;
  return `<${block.name}${attributes}>\n\n${inner}\n\n</${block.name}>`;
}

const only = (values: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));

/** What may stand between a block's tags, with hostile texts in it. */
function innerOf({ content }: Block, source: Source): string {
  const cell = () => literal(source.next(18));
  if (content === 'nothing') return '';
  if (content === 'text') return literal(source.next(300));
  if (content === 'numbered-list') return `1. ${literal(source.next(300))}\n2. ${cell()}`;
  if (content === 'table')
    return `| ${cell()} | ${cell()} |\n|---|--:|\n| ${cell()} | 4 |\n| ${cell()} | 7 |`;
  const block = blocks[content.only];
  return block ? [1, 2].map(() => tagOf(block, source, innerOf(block, source))).join('\n\n') : '';
}

/** Every block, and every place in Markdown that takes text. */
function body(source: Source): string {
  const text = () => literal(source.next(300));
  const whole = Object.values(blocks).filter(({ within }) => within === undefined);
  return [
    `## ${text()}`,
    ...whole.map((block) => tagOf(block, source, innerOf(block, source))),
    `### ${text()}`,
    text(),
    `*${text()}* **${text()}** ~~${text()}~~ \`${source.next(300).replaceAll('`', '')}\``,
    `> ${text()}`,
    `- ${text()}\n- [ ] ${text()}`,
    `| ${text()} | ${text()} |\n|---|:-:|\n| ${text()} | ${text()} |`,
    `[Mer: ${text()}](/arkiv/ ${attribute(source.next(300))})`,
    `![Bild: ${text()}](/media/a.png ${attribute(source.next(300))})`,
    // A tag in a description that, taken for one, would make the next words attributes.
    String.raw`![Bild \<source ](/media/a.png) ![Bild \<svg ](/media/a.png)`,
    literal('" onerror=canary() x="\'></svg>'),
    `\`\`\`js\n${source.next(300)}\n\`\`\``,
    `Not[^1] och [mer av ${text()}][ord].\n\n[^1]: ${text()}\n\n[ord]: /om/ ${attribute(source.next(300))}`,
  ].join('\n\n');
}

const yaml = (data: Record<string, unknown>) =>
  Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');

const file = (data: Record<string, unknown>, text: string) => `---\n${yaml(data)}---\n\n${text}\n`;

function textsOf(name: CollectionName, next: Source['next']): [string, string][] {
  return Array.from({ length: count }, (_, number) => {
    const source = { next, number, count };
    const data = { ...fillAll(collections[name].fields, source), aliases: undefined };
    return [`${name}/fall-${number}.mdx`, file(data, body(source))];
  });
}

function siteOf(next: Source['next']): string {
  const source = { next, number: 0, count };
  const { name, description, parties, synonyms, licence, sources } = fillAll(siteFields, source);
  const [own] = sources as Record<string, unknown>[];
  const lines = siteYaml
    .split(/^(?=\w)/mu)
    .filter((line) => /^(?:timeZone|menu|footer|colours)/u.test(line));
  const contact = { ...fillAll({}, source), address: next(200), phone: '08-123 45 67' };
  return (
    lines.join('') +
    yaml({
      name,
      description,
      parties,
      contact,
      synonyms,
      licence,
      sources: [{ ...own, key: 'plan' }],
    })
  );
}

/** An archive in which every field, every block and every place in Markdown holds hostile texts. */
export async function hostileArchive(): Promise<Files> {
  const next = mixed();
  const picture = { width: 4, height: 3, channels: 3, background: '#2a5bb8' } as const;
  const page = (text: string) =>
    file({ title: next(90), summary: next(300), sources: ['plan'] }, text);
  const sister = file(
    fillAll(sisterFields, { next, number: 0, count }),
    body({ next, number: 0, count }),
  );
  return {
    'site.yaml': siteOf(next),
    'media/a.png': await sharp({ create: picture }).png().toBuffer(),
    'media/a.pdf': '%PDF-1.7\n',
    'pages/start.mdx': page(literal(next(300))),
    'pages/om.mdx': page(texts.map(literal).join('\n\n')),
    'pages/om.en.mdx': sister,
    'events/fall-0.en.mdx': sister,
    ...Object.fromEntries(collectionNames.flatMap((name) => textsOf(name, next))),
  };
}
