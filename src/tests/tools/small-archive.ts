import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { fingerprint } from '../../model/index.ts';

const common = (title: string) => ({ title, summary: `${title} i korthet.`, sources: ['bok'] });

const text = (data: object, body = '') => `---\n${JSON.stringify(data)}\n---\n\n${body}\n`;

const about = text(
  common('Om arkivet'),
  'Åt alla.\n\n## Bild\n\n<Picture src="/media/bild.jpg" alt="Två fält" />\n\n| År | Antal |\n| --- | --- |\n| 2024 | 2 |',
);

const event = (title: string, when: string, more: object = {}) =>
  text(
    {
      ...common(title),
      format: 'lunch',
      when,
      state: 'held',
      challenges: ['halsa'],
      organisations: [{ organisation: 'foreningen', role: 'arranger' }],
      ...more,
    },
    `## Vad som sades\n\nEtt samtal om ${title.toLowerCase()}.\n\n<FactBox title="Fakta">\n\n- Öppet för alla\n\n</FactBox>`,
  );

const site = {
  name: 'Ett litet arkiv',
  description: 'Några texter av varje slag.',
  timeZone: 'Europe/Stockholm',
  parties: [{ name: 'Den ena' }, { name: 'Den andra' }],
  contact: {},
  colours: {
    light: { paper: '#ffffff', ink: '#111111' },
    dark: { paper: '#111111', ink: '#ffffff' },
    accents: [{ light: '#2b59b5', dark: '#8fb7ff' }],
  },
  menu: [{ href: '/arkiv/', sv: 'Arkiv' }],
  footer: [{ href: '/om/', sv: 'Om' }],
  sources: [{ key: 'bok', title: 'En bok' }],
};

const files: Readonly<Record<string, string>> = {
  'site.yaml': JSON.stringify(site),
  'pages/start.mdx': text(common('Start')),
  'pages/om.mdx': about,
  'pages/om.en.mdx': text(
    { title: 'About', summary: 'In brief.', madeFrom: fingerprint(about) },
    'For all.',
  ),
  'formats/lunch.mdx': text({ ...common('Lunch'), order: 1, arrangement: 'rows' }),
  'challenges/halsa.mdx': text({
    ...common('Hälsa'),
    kind: 'standing',
    order: 1,
    period: '2020/2026',
  }),
  'organisations/foreningen.mdx': text(common('Föreningen')),
  'events/mat.mdx': event('Mat', '2024-05-02'),
  'events/mote.mdx': event('Möte', '2026-03-01T17:30', { state: 'planned' }),
};

/** What becomes of some files a month later: an event gets another name, a translation more words. */
const later: Readonly<Record<string, string>> = {
  'events/varmote.mdx': event('Möte', '2026-03-01T17:30', { state: 'planned', aliases: ['mote'] }),
  'pages/om.en.mdx': text(
    { title: 'About', summary: 'In brief.', madeFrom: fingerprint(about) },
    'For all, and for free.',
  ),
};

/**
 * Makes a repository whose `content/` has a little of everything, committed on two days long ago;
 * gives that folder.
 */
export async function writeSmallArchive(repository: string): Promise<string> {
  const folder = join(repository, 'content');
  const write = (some: typeof files) => {
    for (const [path, content] of Object.entries(some)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  write(files);
  const create = { width: 900, height: 600, channels: 3, background: '#2b59b5' } as const;
  mkdirSync(join(folder, 'media'));
  await sharp({ create }).jpeg().toFile(join(folder, 'media/bild.jpg'));
  execFileSync('git', ['init', '-q'], { cwd: repository });
  commit(repository, '2026-01-05');
  rmSync(join(folder, 'events/mote.mdx'));
  write(later);
  commit(repository, '2026-02-05');
  return folder;
}

function commit(repository: string, day: string): void {
  const time = `${day}T12:00:00+01:00`;
  const env = { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  execFileSync('git', ['add', '.'], { cwd: repository, env });
  execFileSync('git', [...who, 'commit', '-qm', 'Texter'], { cwd: repository, env });
}
