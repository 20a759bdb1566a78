/** What a page may load and do, as the directives of a Content Security Policy. */
type Directives = Readonly<Record<string, string>>;

/** A policy, and the pages that it is for. */
export interface PagePolicy {
  /** A path from the site's root; `*` stands for anything. */
  readonly path: string;
  readonly directives: Directives;
}

/** A page to read: styles, fonts and pictures of this site, and a form that leads to its search. */
const reading: Directives = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** Pagefind fetches its index, and is a program in WebAssembly. */
const searching: Directives = {
  ...reading,
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
};

/** Decap writes its styles into the page, and shows pictures that nobody has saved yet. */
const editing = (connect: readonly string[]): Directives => ({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' blob: data:",
  'font-src': "'self' data:",
  'connect-src': ["'self'", 'blob:', ...connect].join(' '),
  'frame-src': "'self'",
  'base-uri': "'self'",
  'form-action': "'none'",
});

/**
 * Every policy of the site, of which the last one that fits a page is its own; the editor's page may
 * speak to these origins too.
 */
export const pagePolicies = (connect: readonly string[]): readonly PagePolicy[] => [
  { path: '/*', directives: reading },
  { path: '/arkiv/', directives: { ...reading, 'script-src': "'self'" } },
  // Its examples ask for the data from the browser's console.
  { path: '/data/', directives: { ...reading, 'connect-src': "'self'" } },
  { path: '/sok/', directives: searching },
  { path: '/admin/*', directives: editing(connect) },
];

/** How the tag begins by which a page states its policy. */
export const policyStart = '<meta http-equiv="Content-Security-Policy" content="';

/** A policy as a page itself can state it; who may show the page in a frame is only for a header. */
export function metaPolicy({ directives }: PagePolicy): string {
  return Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ');
}

/** A policy as a header states it. */
export function headerPolicy(policy: PagePolicy): string {
  return `${metaPolicy(policy)}; frame-ancestors 'none'`;
}
