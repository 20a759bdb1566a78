import type { Nodes, Parents, Root } from 'mdast';

/** A node with the way to it, the root first. */
export interface Visit {
  readonly node: Nodes;
  readonly ancestors: readonly Parents[];
}

/** Every node in the order of the text, the root left out. Needs no stack, so depth cannot break it. */
export function* walk(root: Root): Generator<Visit> {
  const waiting: Visit[] = root.children.map((node) => ({ node, ancestors: [root] })).reverse();
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    yield visit;
    if (!('children' in visit.node)) continue;
    const ancestors = [...visit.ancestors, visit.node];
    for (let index = visit.node.children.length - 1; index >= 0; index -= 1) {
      const node = visit.node.children[index];
      if (node !== undefined) waiting.push({ node, ancestors });
    }
  }
}

/** The first node that lies more than `limit` levels under the root. */
export function firstBelow(root: Root, limit: number): Nodes | undefined {
  let level: Nodes[] = [root];
  for (let depth = 0; depth <= limit && level.length > 0; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return level[0];
}
