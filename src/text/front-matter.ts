import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Place } from '../model/index.ts';

/** Something in the YAML that may not be there. */
export interface YamlFault extends Place {
  readonly kind: 'syntax' | 'alias' | 'anchor' | 'tag' | 'merge' | 'duplicate' | 'shape';
  readonly found: string;
}

/** The data of a piece of YAML, every scalar as the string it was written as. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly faults: readonly YamlFault[];
  /** Where a value stands; the nearest that exists, for one that is missing. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads YAML as data only: no types are guessed (`2023`, `no` and `1.10` stay as written), and
 * anchors, aliases, tags and merge keys are faults, so that no bomb can unfold.
 */
export function readFrontMatter(yaml: string): FrontMatter {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    customTags: ['null'],
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'silent',
  });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults: YamlFault[] = document.errors.map(({ code, pos }) => ({
    ...place(pos[0]),
    kind: code === 'DUPLICATE_KEY' ? 'duplicate' : code === 'TAG_RESOLVE_FAILED' ? 'tag' : 'syntax',
    found: yaml.split('\n')[place(pos[0]).line - 1]?.trim() ?? '',
  }));
  visit(document, {
    Node: (_, node) => {
      const at = place(node.range?.[0] ?? 0);
      if (isAlias(node)) faults.push({ ...at, kind: 'alias', found: `*${node.source}` });
      else if (node.anchor) faults.push({ ...at, kind: 'anchor', found: `&${node.anchor}` });
      else if (node.tag && !/^tag:yaml\.org,2002:(?:map|seq|str|null)$/u.test(node.tag)) {
        faults.push({ ...at, kind: 'tag', found: node.tag });
      }
    },
    Pair: (_, pair) => {
      if (!isScalar(pair.key))
        faults.push({ ...place(0), kind: 'shape', found: 'en nyckel som inte är text' });
      else if (pair.key.value === '<<') {
        faults.push({ ...place(pair.key.range?.[0] ?? 0), kind: 'merge', found: '<<' });
      }
    },
  });
  const marker = yaml.split('\n').findIndex((line) => /^(?:---|\.\.\.|%)/u.test(line));
  if (marker !== -1) {
    faults.push({ line: marker + 1, column: 1, kind: 'shape', found: 'mer än ett YAML-dokument' });
  }
  const contents: unknown = document.contents;
  if (faults.length === 0 && contents !== null && !isMap(contents)) {
    faults.push({ ...place(0), kind: 'shape', found: 'något annat än nyckel: värde' });
  }
  const data = faults.length === 0 ? (document.toJS() as Record<string, unknown> | null) : {};
  return { data: data ?? {}, faults, placeOf: (path) => place(offsetOf(contents, path)) };
}

function offsetOf(contents: unknown, path: readonly PropertyKey[]): number {
  let node = contents;
  let offset = 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const item = node.items[Number(key)];
    const pair = node.items.find(
      (candidate) => isPair(candidate) && isScalar(candidate.key) && candidate.key.value === key,
    );
    const next: unknown = isPair(pair) ? pair.value : item;
    const at = isPair(pair) ? pair.key : next;
    if (isNode(at)) offset = at.range?.[0] ?? offset;
    if (next === undefined) break;
    node = next;
  }
  return offset;
}
