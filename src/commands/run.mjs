// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledCodeFolder } from './compiled-code.mjs';
import { install, isInstalled } from './install.mjs';

// This file and what it imports are plain JavaScript: they run under the Node that the machine has,
// everything else under the Node in node_modules, which reads TypeScript.

const root = fileURLToPath(new URL('../..', import.meta.url));
const oldestNode = 24;

/** The Node that package.json pins for this kind of machine, else the machine's own. */
function findNode() {
  const { optionalDependencies = {} } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = Object.keys(optionalDependencies)
    .map((name) => join(root, 'node_modules', name, 'bin', program))
    .find((path) => spawnSync(path, ['--version']).status === 0);
  if (pinned !== undefined) return pinned;
  if (Number.parseInt(process.versions.node) >= oldestNode) return process.execPath;
  throw new Error(
    `Det behövs Node ${oldestNode} eller senare; här finns ${process.versions.node}. Hämta på https://nodejs.org/\n` +
      `Node ${oldestNode} or later is needed; this is ${process.versions.node}. Get it at https://nodejs.org/`,
  );
}

/** @param {string} node @param {string} command @param {string[]} options */
function run(node, command, options) {
  const child = spawn(node, [join(root, 'src', 'commands', `${command}.ts`), ...options], {
    cwd: root,
    stdio: 'inherit',
    // Every process would compile the same code again: a test run starts more than a hundred.
    // A build tells nobody that it was made.
    env: {
      NODE_COMPILE_CACHE: compiledCodeFolder(root),
      ASTRO_TELEMETRY_DISABLED: '1',
      ...process.env,
    },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal ?? 'SIGTERM'];
  });
}

try {
  const [command = 'start', ...options] = process.argv.slice(2);
  if (!isInstalled(root)) await install(root);
  run(findNode(), command, options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
