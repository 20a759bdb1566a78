import { CST, isMap, isNode, isScalar, Lexer, visit, type Document } from 'yaml';

/** What can be wrong with YAML; all from `colon` on are ways in which it cannot be read. */
export type YamlFaultKind =
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'documents'
  | 'deep'
  | 'merge'
  | 'duplicate'
  | 'shape'
  | 'colon'
  | 'key'
  | 'quote'
  | 'tab'
  | 'indent'
  | 'syntax';

/** A fault and where it begins, in UTF-16 code units. */
export interface YamlFault {
  readonly kind: YamlFaultKind;
  readonly offset: number;
}

const refusedTokens: Readonly<Record<string, YamlFaultKind>> = {
  alias: 'alias',
  anchor: 'anchor',
  tag: 'tag',
  'doc-start': 'documents',
  'doc-end': 'documents',
  'directive-line': 'documents',
};

const errorKinds: Readonly<Record<string, YamlFaultKind>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'key',
  MISSING_CHAR: 'key',
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
};

/** How many brackets may be open at once, and how many lists begin on one line. */
const deepest = 100;

/** Steps into what stands within, and out of it; a line's end leads out of what began on the line. */
const steps: Readonly<Record<string, number>> = {
  'flow-seq-start': 1,
  'flow-map-start': 1,
  'flow-seq-end': -1,
  'flow-map-end': -1,
};
const stepsOfLine: ReadonlySet<string> = new Set(['seq-item-ind', 'explicit-key-ind']);

/** What YAML has beyond plain data, found before anything is made of it. */
export function refusedPieces(yaml: string): YamlFault[] {
  const faults: YamlFault[] = [];
  let [depth, inLine] = [0, 0];
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token) ?? '';
    const kind = isText ? undefined : refusedTokens[type];
    if (kind) faults.push({ kind, offset });
    depth += steps[type] ?? 0;
    inLine = type === 'newline' ? 0 : inLine + Number(stepsOfLine.has(type));
    if (depth > deepest || inLine > deepest) return [...faults, { kind: 'deep', offset }];
    // The lexer's own marks, of no length in the text, tell what comes next.
    isText = type === 'scalar';
    if (!isText && type !== 'doc-mode' && type !== 'flow-error-end') offset += token.length;
  }
  return faults;
}

/** More are not shown anyway, and each costs a walk through the document. */
const mostErrors = 100;

/** Why YAML cannot be read: one fault for each line, since one often causes the next. */
export function readingFaults(document: Document.Parsed, yaml: string): YamlFault[] {
  const faults = document.errors
    .slice(0, mostErrors)
    .map(({ code, message, pos: [offset] }): YamlFault => {
      const isQuote = message.startsWith('Missing closing');
      if (isQuote) return { kind: 'quote', offset: startOfText(document, offset) };
      return { kind: errorKinds[code] ?? 'syntax', offset };
    });
  const lineOf = ({ offset }: YamlFault) => yaml.lastIndexOf('\n', offset - 1);
  return faults.filter((fault, index) => {
    const before = faults[index - 1];
    return before === undefined || lineOf(before) !== lineOf(fault);
  });
}

/** Keys that are not text, stand twice in the same place, or merge another map. */
export function keyFaults(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map: (_, map) => {
      const keys = new Set<unknown>();
      for (const { key } of map.items) {
        const offset = (isNode(key) ? key.range?.[0] : undefined) ?? 0;
        if (!isScalar(key)) faults.push({ kind: 'shape', offset });
        else if (key.value === '<<') faults.push({ kind: 'merge', offset });
        else if (keys.has(key.value)) faults.push({ kind: 'duplicate', offset });
        else keys.add(key.value);
      }
    },
  });
  const { contents } = document;
  if (contents !== null && !isMap(contents)) faults.push({ kind: 'shape', offset: 1 });
  return faults;
}

function startOfText(document: Document.Parsed, end: number): number {
  let start = end;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end) start = range[0];
    },
  });
  return start;
}
