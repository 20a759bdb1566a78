import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { Rule } from 'eslint';
import { mayImport, mayUseNode, roomOf } from './rooms.ts';

/** What is wrong with an import of `specifier` in the file at `path` (from `src/`), if anything. */
function faultOf(path: string, specifier: string): string | undefined {
  const room = roomOf(path);
  const allowed = room === undefined ? undefined : mayImport.get(room);
  if (room === undefined || allowed === undefined) {
    return `"${path}" stands in no known room; add the room to src/tests/lint/rooms.ts.`;
  }
  if (isBuiltin(specifier)) {
    return mayUseNode.has(room) ? undefined : `"${room}" must run in a browser too: no Node.`;
  }
  if (specifier === 'astro:content') {
    return room === 'archive' ? undefined : 'Only "archive" asks for content.';
  }
  if (!specifier.startsWith('.')) return undefined;
  const target = join(dirname(path), specifier.replace(/\?.*$/, '')).split(sep).join('/');
  if (target.startsWith('../')) return undefined;
  const to = roomOf(target) ?? target;
  return to === room || allowed.includes(to) ? undefined : `"${room}" may not import "${to}".`;
}

/** Rooms import in one direction only. */
export const importDirections: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const path = relative(join(context.cwd, 'src'), context.filename).split(sep).join('/');
    if (path.startsWith('../')) return {};
    const judge = (source: { readonly value?: unknown } | null | undefined, node: Rule.Node) => {
      if (typeof source?.value !== 'string') return;
      const message = faultOf(path, source.value);
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => judge(node.source, node),
      ExportNamedDeclaration: (node) => judge(node.source, node),
      ExportAllDeclaration: (node) => judge(node.source, node),
      ImportExpression: (node) => judge('value' in node.source ? node.source : undefined, node),
      TSImportType: (node: Rule.Node & { source?: { value: unknown } }) => judge(node.source, node),
    };
  },
};
