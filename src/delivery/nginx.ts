import type { HeaderRule } from './headers.ts';
import { patternSource } from './path-pattern.ts';
import type { Redirect } from './redirects.ts';

/** The two files that nginx includes, and which a release brings with it. */
export interface NginxFiles {
  /** For nginx's `http`: which headers each address is answered with. */
  readonly maps: string;
  /** For the `server` that has the site's folder as its `root`. */
  readonly server: string;
}

/** What a built site says of its delivery. */
export interface Delivery {
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
}

/** A text that nginx takes as it stands, whatever is in it. */
const quoted = (text: string) => `"${text.replace(/["\\]/gu, '\\$&')}"`;

const variableOf = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;

/** nginx knows a folder's page by the file that it answers with. */
const regexOf = (path: string) =>
  quoted(`~${patternSource(path).replace(/\/\$$/u, '/(?:index\\.html)?$')}`);

/** An nginx map takes the first line that fits, where of our rules the last one holds. */
function mapOf(header: string, rules: readonly HeaderRule[]): string {
  const lines = rules.toReversed().flatMap(({ path, headers }) => {
    const value = headers[header];
    return value === undefined ? [] : [`  ${regexOf(path)} ${quoted(value)};\n`];
  });
  return `map $uri ${variableOf(header)} {\n  default "";\n${lines.join('')}}\n`;
}

/** Writes what nginx needs to serve a site as its `_headers` and `_redirects` say. */
export function writeNginx({ base, rules, redirects }: Delivery): NginxFiles {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  names.delete('Content-Type');
  // nginx sets a type of its own beside any that is added.
  const types = rules.toReversed().flatMap(({ path, headers }) => {
    const type = headers['Content-Type'];
    return type === undefined
      ? []
      : [`location ~ ${quoted(patternSource(path))} { types {} default_type ${quoted(type)}; }\n`];
  });
  const maps = [...names].map((name) => mapOf(name, rules)).join('\n');
  const server = [
    'index index.html;\n',
    'charset utf-8;\n',
    `error_page 404 ${quoted(`${base}404.html`)};\n`,
    'gzip_static on;\n',
    'gzip_vary on;\n',
    'server_tokens off;\n',
    // So that a folder leads to itself with a slash, whatever stands in front of this server.
    'absolute_redirect off;\n',
    ...[...names].map((name) => `add_header ${name} ${variableOf(name)} always;\n`),
    ...(base === '/' ? [] : [`location = / { return 302 ${quoted(base)}; }\n`]),
    ...redirects.map(
      ({ from, to }) =>
        `location = ${quoted(from)} { return 301 ${quoted(to.replaceAll('$', '%24'))}; }\n`,
    ),
    ...types,
  ].join('');
  return { maps, server };
}
