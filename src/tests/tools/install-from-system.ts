import { spawn, spawnSync } from 'node:child_process';

/** Says what happens, a line at a time. */
export type Tell = (line: string) => void;

/** A program and its options. */
export type Call = readonly [string, ...string[]];

/** How the package managers of Linux fetch a package: the program to look for, then its calls. */
const managers: Readonly<Record<string, (name: string) => readonly Call[]>> = {
  'apt-get': (name) => [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', name],
  ],
  dnf: (name) => [['dnf', 'install', '-y', name]],
  apk: (name) => [['apk', 'add', name]],
  pacman: (name) => [['pacman', '-Sy', '--noconfirm', name]],
  zypper: (name) => [['zypper', '--non-interactive', 'install', name]],
};

const succeeds = (...[program, ...options]: Call) => spawnSync(program, options).status === 0;

/** Lets the person see what happens; it may take minutes. Answers whether it went well. */
export function run([program, ...options]: Call, tell: Tell): Promise<boolean> {
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

/** Fetches a package of a Linux system by its own package manager, where that may be done unasked. */
export async function installFromSystem(name: string, tell: Tell): Promise<void> {
  if (process.platform !== 'linux') return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', '-n', 'true')) return;
  const found = Object.entries(managers).find(([program]) => succeeds(program, '--version'));
  for (const call of found?.[1](name) ?? []) {
    if (!(await run(isRoot ? call : ['sudo', '-n', ...call], tell))) return;
  }
}
