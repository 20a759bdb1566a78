import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

type Tell = (line: string) => void;
type Call = readonly [string, ...string[]];

const playwright: Call = [
  process.execPath,
  join('node_modules', 'playwright-core', 'cli.js'),
  'install',
  '--no-shell',
  'chromium',
];

/** How the package managers of Linux fetch Chromium: the program to look for, then its calls. */
const managers: ReadonlyMap<string, readonly Call[]> = new Map([
  [
    'apt-get',
    [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', 'chromium'],
    ] as const,
  ],
  ['dnf', [['dnf', 'install', '-y', 'chromium']] as const],
  ['apk', [['apk', 'add', 'chromium']] as const],
  ['pacman', [['pacman', '-Sy', '--noconfirm', 'chromium']] as const],
  ['zypper', [['zypper', '--non-interactive', 'install', 'chromium']] as const],
]);

const succeeds = (...[program, ...options]: Call) => spawnSync(program, options).status === 0;

/** Lets the person see what happens; it may take minutes. Answers whether it went well. */
function run([program, ...options]: Call, tell: Tell): Promise<boolean> {
  tell([program, ...options].join(' '));
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return new Promise((resolve) => {
    spawn(program, options, { stdio: ['ignore', 'inherit', 'inherit'], env })
      .on('error', () => {
        resolve(false);
      })
      .on('close', (code) => {
        resolve(code === 0);
      });
  });
}

async function installWithSystem(tell: Tell): Promise<void> {
  if (process.platform !== 'linux') return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', '-n', 'true')) return;
  const found = [...managers].find(([program]) => succeeds(program, '--version'));
  for (const call of found?.[1] ?? []) {
    if (!(await run(isRoot ? call : ['sudo', '-n', ...call], tell))) return;
  }
}

/** Fetches Chromium by the first way that works; `find` says whether one is there now. */
export async function installBrowser(find: () => string | undefined, tell: Tell): Promise<string> {
  tell('Ingen webbläsare att prova med finns. Hämtar Chromium, det tar några minuter.');
  await run(playwright, tell);
  if (find() === undefined) await installWithSystem(tell);
  const path = find();
  if (path !== undefined) return path;
  throw new Error(
    'Det gick inte att hämta webbläsaren Chromium. Installera Chromium eller Google Chrome ' +
      '(Debian och Ubuntu: sudo apt-get install chromium) och kör testerna igen, ' +
      'eller ange var den ligger: CHROMIUM=/sökväg/till/chromium npm test',
  );
}
