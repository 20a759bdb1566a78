import { mkdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from './desk-error.ts';
import { gitIn, GitError, type Git } from './git.ts';
import { Objects } from './objects.ts';
import { remembering } from './remembering.ts';
import { differences, listTree, type Differences, type Listing } from './trees.ts';

/** The repository that holds the content, as the desk uses it. */
export interface Repository {
  readonly git: Git;
  readonly objects: Objects;
  /** The Git folder of this working tree: HEAD and the index lie there. */
  readonly gitDir: string;
  /** The Git folder that all working trees share: the refs lie there. */
  readonly commonDir: string;
  /** The desk's own folder in the Git folder. */
  readonly deskDir: string;
  /** The working tree's top; a bare repository has none. */
  readonly top: string | undefined;
  /** What content paths begin with in the repository: `content/`, or nothing. */
  readonly prefix: string;
  /** The content files of a commit or tree, by their paths in requests. */
  readonly content: (tree: string) => Promise<Listing>;
  /** All that differs between two commits or trees, by paths in the repository. */
  readonly differences: (from: string, to: string) => Promise<Differences>;
  /** The newest commit that two commits have in common. */
  readonly mergeBase: (one: string, other: string) => Promise<string>;
}

/** The branch that is published, as HEAD names it, and its newest commit. */
export interface Head {
  readonly ref: string;
  readonly commit: string;
}

/** Opens the repository that a content folder lies in, or says in Swedish why it cannot. */
export async function openRepository(contentDir: string): Promise<Repository> {
  const place = await locate(contentDir);
  const git = gitIn(place.top ?? place.gitDir);
  const objects = new Objects(place.top ?? place.gitDir);
  const deskDir = join(place.gitDir, 'desk');
  await mkdir(deskDir, { recursive: true });
  const isFolder = async (path: string) =>
    (await objects.read(`HEAD:${path}site.yaml`)) !== undefined;
  const prefix = place.prefix ?? ((await isFolder('content/')) ? 'content/' : '');
  if (!(await isFolder(prefix))) {
    objects.close();
    const fix = 'Spara det en gång med git add och git commit.';
    throw new DeskError(500, `Innehållet i ${contentDir} finns inte i Git ännu. ${fix}`);
  }
  const content = remembering(20, (tree) => listTree(git, tree, prefix));
  return {
    ...place,
    git,
    objects,
    deskDir,
    prefix,
    content: (tree) => content(tree, ''),
    differences: remembering(200, (from, to) => differences(git, from, to)),
    mergeBase: remembering(200, (one, other) => mergeBase(git, one, other)),
  };
}

interface Location extends Pick<Repository, 'gitDir' | 'commonDir' | 'top'> {
  readonly prefix: string | undefined;
}

async function locate(contentDir: string): Promise<Location> {
  const ask = async (...questions: string[]) => {
    const answer = await gitIn(contentDir)(['rev-parse', ...questions]);
    return answer.toString().replace(/\n$/u, '').split('\n');
  };
  try {
    await realpath(contentDir);
    const form = ['--path-format=absolute', '--git-dir', '--git-common-dir'];
    const [gitDir = '', commonDir = '', format = '', isBare = ''] = await ask(
      ...form,
      '--show-object-format',
      '--is-bare-repository',
    );
    if (format !== 'sha1') throw new Error(`object format ${format}`);
    if (isBare === 'true') return { gitDir, commonDir, top: undefined, prefix: undefined };
    const [top = ''] = await ask('--show-toplevel');
    const [prefix = ''] = await ask('--show-prefix');
    return { gitDir, commonDir, top, prefix };
  } catch (cause) {
    if (cause instanceof DeskError) throw cause;
    const why = cause instanceof GitError ? cause.said.trim() : String(cause);
    const text = `Redigeraren behöver ett Git-förråd, men ${contentDir} går inte att öppna som ett: ${why}`;
    throw new DeskError(500, text, {}, cause);
  }
}

async function mergeBase(git: Git, one: string, other: string): Promise<string> {
  const found = await git(['merge-base', one, other], { accept: (code) => code === 1 });
  if (found.length > 0) return found.toString().trim();
  throw new DeskError(409, 'Utkastet har ingen historia gemensam med det som är publicerat.');
}

/** The branch that HEAD names; asked anew each time, since a person may switch. */
export async function readHead({ gitDir, git, objects }: Repository): Promise<Head> {
  const written = (await readFile(join(gitDir, 'HEAD'), 'utf8')).trim();
  // Newer ways to keep refs leave only this in the file.
  const named =
    written === 'ref: refs/heads/.invalid' ? await git(['symbolic-ref', 'HEAD']) : written;
  const ref = named
    .toString()
    .trim()
    .replace(/^ref: /u, '');
  if (!ref.startsWith('refs/heads/') || ref.startsWith('refs/heads/cms/')) {
    const what = ref.startsWith('refs/') ? `utkastet ${ref.slice(11)}` : 'en enskild version';
    const text = `I förrådet är ${what} utcheckad i stället för den gren som publiceras. Kör: git switch main`;
    throw new DeskError(409, text);
  }
  const commit = await objects.read(ref);
  if (commit) return { ref, commit: commit.hash };
  throw new DeskError(
    409,
    `Grenen ${ref.slice(11)} har inget sparat ännu. Kör git add och git commit.`,
  );
}

/** A path in the repository of a path in requests. */
export function inRepository({ prefix }: Pick<Repository, 'prefix'>, path: string): string {
  return `${prefix}${path.slice('content/'.length)}`;
}

/** A path in requests of a path in the repository; nothing for what lies outside the content. */
export function inContent(
  { prefix }: Pick<Repository, 'prefix'>,
  path: string,
): string | undefined {
  return path.startsWith(prefix) ? `content/${path.slice(prefix.length)}` : undefined;
}
