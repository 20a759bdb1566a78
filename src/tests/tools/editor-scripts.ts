import { gzipSync } from 'node:zlib';

/** The scripts that the editor has to have before it starts, and what they weigh on the wire. */
export interface EditorScripts {
  readonly paths: readonly string[];
  readonly bytes: number;
}

/** Follows the imports from the editor's page; `read` gives a file of the site that lies at `base`. */
export function editorScripts(read: (path: string) => string, base = '/'): EditorScripts {
  const page = read('admin/index.html');
  const [, first = ''] = /<script type="module" src="([^"]+)"/u.exec(page) ?? [];
  const paths = [...withImports(read, first.slice(base.length))];
  const sizes = paths.map((path) => gzipSync(read(path), { level: 9 }).length);
  return { paths, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function withImports(
  read: (path: string) => string,
  path: string,
  found = new Set<string>(),
): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, name = ''] of read(path).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu)) {
    withImports(read, path.replace(/[^/]+$/u, name), found);
  }
  return found;
}
