/**
 * The rooms from left to right: each may import itself and whatever stands to its right.
 * `pictures` and `marks` stand beside `text`: none of them may import another.
 */
const chain = [
  'pages',
  'layouts',
  'components',
  'archive',
  'check',
  'text',
  'blocks',
  'i18n',
  'model',
] as const;

const edges = [
  'search',
  'feeds',
  'open-data',
  'print',
  'cards',
  'admin',
  'desk',
  'delivery',
  'bench',
] as const;

const rightOf = (room: (typeof chain)[number]): readonly string[] => [
  ...chain.slice(chain.indexOf(room) + 1),
  ...(chain.indexOf(room) < chain.indexOf('text') ? ['pictures', 'marks'] : []),
];

const everyRoom = [...chain, ...edges, 'marks', 'pictures', 'styles', 'commands', 'tests'];

/** What each room may import, besides itself. */
export const mayImport: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>(
  [
    ...chain.map((room) => [room, rightOf(room)] as const),
    ...edges.map((room) => [room, rightOf('components')] as const),
    ['pages', [...rightOf('pages'), ...edges]],
    ['layouts', [...rightOf('layouts'), 'styles']],
    ['pictures', rightOf('text')],
    ['marks', rightOf('text')],
    ['styles', ['blocks']],
    ['commands', everyRoom.filter((room) => room !== 'pages')],
    ['tests', everyRoom],
  ],
);

/** The rooms that may use Node; all others have to run in a browser too. */
export const mayUseNode: ReadonlySet<string> = new Set([
  'commands',
  'delivery',
  'desk',
  'tests',
  'archive',
  'check',
  'pictures',
  'bench',
  'feeds',
  'print',
  'cards',
  'search', // its index is made in the build; its page's script fails to build with Node in it
]);

/**
 * The room that a file belongs to, by its path from `src/`; a test may use what it needs to prove
 * its point, so it counts as `tests` wherever it stands.
 */
export function roomOf(path: string): string | undefined {
  if (path === 'content.config.ts') return 'archive';
  if (path.endsWith('.test.ts')) return 'tests';
  const [room, ...rest] = path.split('/');
  return rest.length > 0 ? room : undefined;
}
