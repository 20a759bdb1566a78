import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFromSystem } from './install-from-system.ts';

/** nginx, with a site of ours. */
export interface RunningNginx {
  /** `https://127.0.0.1:8443`, with a certificate that nobody has signed. */
  readonly secure: string;
  /** `http://127.0.0.1:8080`. */
  readonly plain: string;
  readonly close: () => Promise<void>;
}

const example = join('src', 'delivery', 'own-server', 'nginx.conf');
const places = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];
const works = (path: string) => spawnSync(path, ['-v']).status === 0;

async function nginxPath(): Promise<string> {
  const find = () => places.find(works);
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  if (find() === undefined) await installFromSystem('nginx-light', tell);
  if (find() === undefined) await installFromSystem('nginx', tell);
  const path = find();
  if (path !== undefined) return path;
  throw new Error('nginx behövs för det här testet och gick inte att hämta. Installera nginx.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs nginx on this machine with the example of the own server, put to a folder of releases. */
export async function startNginx(releases: string): Promise<RunningNginx> {
  const program = await nginxPath();
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const at = (name: string) => join(folder, name);
  const [port, securePort] = [await freePort(), await freePort()];
  const certificate = ['-keyout', at('key.pem'), '-out', at('certificate.pem')];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', ...certificate],
    { stdio: 'ignore' },
  );
  const site = readFileSync(example, 'utf8')
    .replaceAll(/^ *listen \[::\].*\n/gmu, '')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen 443', `listen 127.0.0.1:${securePort}`)
    .replace('https://$host$', `https://$host:${securePort}$`)
    .replaceAll(/\/etc\/letsencrypt\/\S+fullchain\.pem/gu, at('certificate.pem'))
    .replaceAll(/\/etc\/letsencrypt\/\S+privkey\.pem/gu, at('key.pem'))
    .replaceAll('/srv/webb', releases);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const isRoot = process.getuid?.() === 0;
  writeFileSync(
    at('nginx.conf'),
    `${isRoot ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${at('pid')};
error_log ${at('error.log')} crit;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${at(name)};`).join('\n  ')}
  ${site}
}
`,
  );
  const child = spawn(program, ['-c', at('nginx.conf'), '-e', at('error.log')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const plain = `http://127.0.0.1:${port}`;
  while (!(await fetch(plain, { redirect: 'manual' }).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`nginx: ${said}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return {
    plain,
    secure: `https://127.0.0.1:${securePort}`,
    close: async () => {
      child.kill('SIGTERM');
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
