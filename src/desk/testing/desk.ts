import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sound, type Files } from '../../check/sample-content.ts';
import { openDesk, type RebuildResult } from '../index.ts';

/** What the desk may answer, as far as the tests look at it. */
export interface Body {
  readonly error?: string;
  readonly data?: string | null;
  readonly hash?: string;
  readonly hashes?: Readonly<Record<string, string>>;
  readonly status?: string;
  readonly diffs?: readonly { readonly path: string; readonly newFile: boolean }[];
  readonly conflict?: { readonly path: string; readonly theirs: string | null };
  readonly problems?: readonly { readonly file: string; readonly rule: string }[];
  readonly content?: string;
}

/** An answer of the desk. */
export interface Answer {
  readonly status: number;
  readonly body: Body;
}

/** A desk on a port of its own, over a repository of its own. */
export interface TestDesk {
  readonly top: string;
  readonly port: number;
  readonly logged: string[];
  /** Runs git in the repository. */
  readonly git: (...args: string[]) => string;
  /** Sends a request of Decap's protocol. */
  readonly ask: (action: string, params?: object) => Promise<Answer>;
  /** Closes the desk and opens it again. */
  readonly reopen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes a repository with sound content, one commit on `main`. */
export async function makeRepository(more: Files = {}): Promise<string> {
  const top = await mkdtemp(join(tmpdir(), 'desk-'));
  for (const [path, data] of Object.entries(sound(more))) {
    const file = join(top, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, data);
  }
  await writeFile(join(top, 'README.md'), 'Arkivet\n');
  const git = gitIn(top);
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Kim Lund');
  git('config', 'user.email', 'kim@exempel.se');
  git('add', '.');
  git('commit', '-qm', 'Allra första');
  return top;
}

/** Runs git in a folder. */
export function gitIn(folder: string): (...args: string[]) => string {
  return (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

/** How to build a site that needs no building. */
const built = (): Promise<RebuildResult> => Promise.resolve({ ok: true });

/** Starts a desk over a repository. */
export async function startDesk(top: string, rebuild = built): Promise<TestDesk> {
  const logged: string[] = [];
  const options = {
    contentDir: join(top, 'content'),
    cacheDir: `${top}-cache`,
    rebuild,
    log: (line: string) => void logged.push(line),
  };
  let desk = await openDesk(options);
  const server = createServer((request, response) => {
    if (!desk.answer(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    top,
    port,
    logged,
    git: gitIn(top),
    ask: (action, params) => askAt(port, action, params),
    reopen: async () => {
      await desk.close();
      desk = await openDesk(options);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await desk.close();
    },
  };
}

/** Sends a request of Decap's protocol to the desk at a port. */
export async function askAt(port: number, action: string, params: object = {}): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action, params }),
  });
  return { status: response.status, body: (await response.json()) as Body };
}

/** Lends out a desk over sound content and cleans up after it. */
export async function withDesk(
  use: (desk: TestDesk) => Promise<void>,
  more: Files = {},
  rebuild = built,
): Promise<void> {
  const top = await makeRepository(more);
  const desk = await startDesk(top, rebuild);
  try {
    await use(desk);
  } finally {
    await desk.close();
    await rm(top, { recursive: true });
    await rm(`${top}-cache`, { recursive: true, force: true });
  }
}

/** The parameters that save one page as a draft. */
export function pageSave(slug: string, raw: string, more: object = {}): object {
  return {
    dataFiles: [{ path: `content/pages/${slug}.mdx`, slug, raw }],
    assets: [],
    options: {
      collectionName: 'pages',
      commitMessage: `Ändra sidor: ${slug}`,
      useWorkflow: true,
      status: 'draft',
      ...more,
    },
  };
}
