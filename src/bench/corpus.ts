import { execFileSync } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFrontMatter, slugify, splitDocument } from '../text/index.ts';

/** An event as the corpus generator writes it. */
interface GeneratedEvent {
  readonly title: string;
  readonly date: string;
  readonly format: string;
  readonly challenges: readonly string[];
  readonly organisations: readonly string[];
  readonly summary: string;
}

/**
 * Generates `count` events with the corpus script and writes them, with the formats, challenges
 * and organisations that they name, as a content folder of the model.
 */
export async function writeCorpus(
  script: string,
  contentDir: string,
  count: number,
): Promise<void> {
  const generated = `${contentDir}-generated`;
  await rm(contentDir, { recursive: true, force: true });
  execFileSync(process.execPath, [
    script,
    '--n',
    String(count),
    '--format',
    'mdx',
    '--out',
    generated,
  ]);
  const named = {
    formats: new Set<string>(),
    challenges: new Set<string>(),
    organisations: new Set<string>(),
  };
  for (const name of await readdir(generated)) {
    const source = await readFile(join(generated, name), 'utf8');
    const document = splitDocument(source);
    if (!document) throw new Error(`${name} has no front matter`);
    const event = readFrontMatter(document.frontMatter).data as unknown as GeneratedEvent;
    named.formats.add(event.format);
    for (const challenge of event.challenges) named.challenges.add(challenge);
    for (const organisation of event.organisations) named.organisations.add(organisation);
    await write(contentDir, `events/${name}`, frontMatterOf(event), bodyOf(document.body));
  }
  await writeNamed(contentDir, named);
  await rm(generated, { recursive: true, force: true });
}

function frontMatterOf(event: GeneratedEvent): object {
  return {
    title: event.title.slice(0, 90),
    summary: event.summary.slice(0, 300),
    format: slugify(event.format),
    state: 'held',
    when: event.date,
    challenges: event.challenges.map(slugify),
    organisations: event.organisations.map((name) => ({
      organisation: slugify(name),
      role: 'partner',
    })),
    sources: ['corpus'],
  };
}

function bodyOf(body: string): string {
  return body
    .trim()
    .replaceAll('<Faktaruta titel=', '<FactBox title=')
    .replaceAll('</Faktaruta>', '</FactBox>');
}

async function writeNamed(
  contentDir: string,
  {
    formats,
    challenges,
    organisations,
  }: Record<'formats' | 'challenges' | 'organisations', Set<string>>,
): Promise<void> {
  const common = (title: string) => ({ title, summary: `${title}.`, sources: ['corpus'] });
  const all = (names: Set<string>) => [...names].sort().entries();
  for (const [index, name] of all(formats)) {
    await write(contentDir, `formats/${slugify(name)}.mdx`, {
      ...common(name),
      order: index + 1,
      arrangement: 'rows',
    });
  }
  for (const [index, name] of all(challenges)) {
    const data = { ...common(name), kind: 'standing', order: index + 1, period: '2006/2025' };
    await write(contentDir, `challenges/${slugify(name)}.mdx`, data);
  }
  for (const [, name] of all(organisations)) {
    await write(contentDir, `organisations/${slugify(name)}.mdx`, common(name));
  }
  await write(contentDir, 'pages/start.mdx', common('Ett påhittat arkiv'));
  const menu = [{ href: '/arkiv/', sv: 'Arkiv' }];
  const site = {
    name: 'Påhittat arkiv',
    description: 'Påhittade händelser för att mäta bygget.',
    timeZone: 'Europe/Stockholm',
    parties: [{ name: 'Den ena' }, { name: 'Den andra' }],
    contact: {},
    colours: {
      light: { paper: '#ffffff', ink: '#111111' },
      dark: { paper: '#111111', ink: '#ffffff' },
      accents: [{ light: '#2b59b5', dark: '#8fb7ff' }],
    },
    menu,
    footer: menu,
    sources: [{ key: 'corpus', title: 'Påhittade texter' }],
  };
  await writeFile(join(contentDir, 'site.yaml'), JSON.stringify(site));
}

// JSON is YAML, so the front matter needs no writer of its own.
async function write(contentDir: string, path: string, data: object, body = ''): Promise<void> {
  const target = join(contentDir, path);
  await mkdir(join(target, '..'), { recursive: true });
  await writeFile(target, `---\n${JSON.stringify(data)}\n---\n\n${body}\n`);
}
