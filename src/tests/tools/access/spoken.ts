import type { CDPSession, Page } from 'playwright-core';

/** A node of the browser's accessibility tree, as far as a screen reader tells of it. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
}

/** What a Swedish screen reader calls each role; what is not here is told by its text alone. */
const roles: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'knapp',
  banner: 'sidhuvud',
  blockquote: 'citat',
  button: 'knapp',
  cell: 'cell',
  columnheader: 'kolumnrubrik',
  combobox: 'kombinationsruta',
  complementary: 'kompletterande område',
  contentinfo: 'sidfot',
  definition: 'beskrivning',
  figure: 'figur',
  group: 'grupp',
  heading: 'rubrik',
  image: 'bild',
  link: 'länk',
  list: 'lista',
  listitem: 'punkt',
  main: 'huvudinnehåll',
  navigation: 'navigering',
  region: 'område',
  row: 'rad',
  rowheader: 'radrubrik',
  search: 'sök',
  searchbox: 'sökfält',
  status: 'status',
  table: 'tabell',
  term: 'begrepp',
  textbox: 'textfält',
};

/** What is said as a whole, by its name, without what is in it. */
const wholes = new Set([
  'DisclosureTriangle',
  'button',
  'columnheader',
  'heading',
  'image',
  'link',
  'rowheader',
  'term',
]);

const states: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  level: (value) => `nivå ${String(value)}`,
  expanded: (value) => (value === true ? 'utfälld' : 'infälld'),
  invalid: (value) => (value === 'false' ? undefined : 'ogiltig'),
  required: (value) => (value === true ? 'krävs' : undefined),
  focused: (value) => (value === true ? 'i fokus' : undefined),
};

const text = (value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\u00AD', '').replaceAll(/\s+/gu, ' ').trim() : '';

function lineOf(node: Node, say: (words: string) => string): string {
  const role = text(node.role?.value);
  const told = (node.properties ?? [])
    .filter(({ name }) => name !== 'level' || role === 'heading')
    .map(({ name, value }) => states[name]?.(value.value));
  const name = text(node.name?.value);
  return [roles[role], ...told, name === '' ? undefined : say(name)]
    .filter((part) => part !== undefined)
    .join(', ');
}

/**
 * What a screen reader says of a part of a page, a line a thing, indented as it is nested. `say`
 * may put other words for names. What is said twice in a row is written once.
 */
export async function spokenLines(
  page: Page,
  devtools: CDPSession,
  selector: string,
  say: (words: string) => string = (words) => words,
): Promise<readonly string[]> {
  const { root } = await devtools.send('DOM.getDocument');
  const found = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (found.nodeId === 0) throw new Error(`There is no ${selector} on ${page.url()}`);
  const { node: start } = await devtools.send('DOM.describeNode', { nodeId: found.nodeId });
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as {
    nodes: readonly Node[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const tell = (node: Node, depth: number) => {
    const role = text(node.role?.value);
    const isText = role === 'StaticText';
    const isTold = !node.ignored && (isText || roles[role] !== undefined);
    const line = isTold ? '  '.repeat(depth) + lineOf(node, say) : '';
    if (line.trim() !== '' && line !== lines.at(-1)) lines.push(line);
    if (isText || (isTold && wholes.has(role) && text(node.name?.value) !== '')) return;
    // A cell that is nothing but text has been told by its name.
    const [only, ...more] = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    if (isTold && role === 'cell' && only?.role?.value === 'StaticText' && more.length === 0)
      return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) tell(child, isTold ? depth + 1 : depth);
    }
  };
  const first = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === start.backendNodeId);
  if (first) tell(first, 0);
  return lines;
}
