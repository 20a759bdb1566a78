import { readFileSync } from 'node:fs';

/** A package that the project is built of, and the licence it comes under. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression; `unknown` where the package says nothing. */
  readonly licence: string;
  /** Whether it only helps to test and to write code. */
  readonly dev: boolean;
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** Packages that name no licence where npm looks for it, and where they do. */
const toldElsewhere: Readonly<Record<string, string>> = {
  fuzzy: 'MIT', // LICENSE-MIT
  semaphore: 'MIT', // README.md
};

/** Every package of the lockfile, in every version, by name. */
export function readPackages(file = 'package-lock.json'): readonly LicensedPackage[] {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
  const all = locked.map(([path, { version, license, dev = false }]) => {
    const name = path.replace(/^.*node_modules\//u, '');
    return { name, version, licence: license ?? toldElsewhere[name] ?? 'unknown', dev };
  });
  const byName = new Map(all.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
