// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, optional?: boolean, os?: string | string[], cpu?: string | string[] }} Package */

/** @param {string} file @returns {Record<string, Package>} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** @param {Package} entry whether it was chosen for this kind of machine */
const fitsMachine = ({ os = [], cpu = [] }) =>
  (os.length === 0 || os.includes(process.platform)) &&
  (cpu.length === 0 || cpu.includes(process.arch));

/**
 * Whether node_modules holds what package-lock.json asks for. npm notes what it installed in
 * node_modules/.package-lock.json, so an `npm ci` that somebody ran by hand counts too.
 * @param {string} root
 */
export function isInstalled(root) {
  const { '': project, ...wanted } = packagesIn(join(root, 'package-lock.json'));
  const found = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  return (
    project !== undefined &&
    Object.entries(wanted).every(([path, { version, optional }]) =>
      path in found ? found[path]?.version === version : optional === true,
    ) &&
    Object.entries(found).every(([path, entry]) => path in wanted && fitsMachine(entry))
  );
}

/** @param {string} root @returns {[string, string[]]} */
function npmCall(root) {
  // Windows can't delete a program that runs, and `npm ci` deletes the Node in node_modules.
  const standsOnItself = process.platform === 'win32' && process.execPath.startsWith(root);
  const call = [standsOnItself ? 'install' : 'ci', '--include=dev', '--include=optional'];
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  call.push('--loglevel=error', '--no-audit', '--no-fund');
  return npm?.endsWith('npm-cli.js') ? [node, [npm, ...call]] : ['npm', call];
}

/**
 * Installs what package-lock.json asks for; everything it says goes to stderr, since stdout may be
 * read by a program.
 * @param {string} root
 * @returns {Promise<void>}
 */
export async function install(root) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.error('Hämtar det som projektet är byggt av (npm ci). Det görs en gång.');
  const beat = setInterval(() => console.error(`  … ${seconds()} s`), 10_000);
  const [program, call] = npmCall(root);
  const code = await new Promise((resolve) => {
    spawn(program, call, { cwd: root, stdio: ['ignore', 2, 2], shell: program === 'npm' })
      .on('error', () => resolve(-1))
      .on('close', resolve);
  });
  clearInterval(beat);
  if (code !== 0) {
    throw new Error('Det gick inte att hämta paketen. Kontrollera nätet och kör kommandot igen.');
  }
  if (!isInstalled(root)) {
    throw new Error(
      'package.json och package-lock.json stämmer inte överens. Kör npm install och försök igen.',
    );
  }
  console.error(`Hämtat på ${seconds()} s.`);
}
