import { isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Place } from '../model/index.ts';
import { keyFaults, readingFaults, refusedPieces, type YamlFaultKind } from './yaml-fault.ts';

/** Something in the YAML that may not be there. */
export interface FrontMatterFault extends Place {
  readonly kind: YamlFaultKind;
  /** The line as it is written. */
  readonly found: string;
}

/** The data of a piece of YAML, every scalar as the string it was written as. */
export interface FrontMatter {
  /** Empty where there are faults. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly faults: readonly FrontMatterFault[];
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
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const lines = yaml.split('\n');
  const refused = refusedPieces(yaml);
  const unread = refused.length > 0 ? refused : readingFaults(document, yaml);
  const faults = (unread.length > 0 ? unread : keyFaults(document)).map(({ kind, offset }) => {
    const at = place(offset);
    return { ...at, kind, found: lines[at.line - 1]?.trim() ?? '' };
  });
  const data: unknown = faults.length > 0 ? {} : document.toJS();
  return {
    data: (data ?? {}) as FrontMatter['data'],
    faults,
    placeOf: (path) => place(offsetOf(document.contents, path)),
  };
}

function offsetOf(contents: unknown, path: readonly PropertyKey[]): number {
  let node = contents;
  let offset = 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const item: unknown = pair ?? node.items[Number(key)];
    const at = isPair(item) ? item.key : item;
    if (isNode(at)) offset = at.range?.[0] ?? offset;
    if (item === undefined) break;
    node = isPair(item) ? item.value : item;
  }
  return offset;
}
