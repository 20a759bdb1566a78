import { headerPolicy, pagePolicies } from './policy.ts';

/** Headers, and the addresses that are answered with them. */
export interface HeaderRule {
  /** A path on the host; `*` stands for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const cached = (seconds: number, more = '') => ({
  'Cache-Control': `public, max-age=${seconds}${more}`,
});
const [minute, quarter, year] = [60, 900, 31_536_000];

/** What a page could ask a browser for; nothing here does. */
const unused = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'geolocation'],
  ...['gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'screen-wake-lock', 'usb'],
];

const everywhere = {
  // Without includeSubDomains: the hosts beside this one are not ours to decide over.
  'Strict-Transport-Security': `max-age=${year}`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...cached(minute),
};

/** Data that others may read and show, from a page of theirs too. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  ...cached(quarter),
};

/** The files whose name changes with their bytes. */
export const hashedFiles = [
  '/assets/*',
  '/pagefind/*.pf_filter',
  '/pagefind/*.pf_fragment',
  '/pagefind/*.pf_index',
  '/pagefind/*.pf_meta',
  '/media/kopior/*',
];

/** Types that hosts do not know, take for another, or give no character set. */
const types = {
  '/*.atom': 'application/atom+xml; charset=utf-8',
  '/*.csv': 'text/csv; charset=utf-8',
  '/*.ics': 'text/calendar; charset=utf-8',
  '/*.jsonld': 'application/ld+json',
  '/*.mdx': 'text/markdown; charset=utf-8',
  '/*.txt': 'text/plain; charset=utf-8',
  '/*.schema.json': 'application/schema+json',
  '/flode/*.json': 'application/feed+json',
};

const openFiles = ['/data/*', '/flode/*', '/kalender/*', '/kalla/*', '/handelser/*.ics', '/*.mdx'];
const picturesToShare = ['/media/*', '/kort/*'];

/** Where the site lies, and whom its editor speaks to. */
export interface Place {
  /** The folder that the site lies in on its host, with slashes at both ends. */
  readonly base: string;
  /** The origins that the editor fetches from. */
  readonly connect: readonly string[];
}

/** All headers of the site. Of the rules that give an answer the same header, the last one holds. */
export function headerRules({ base, connect }: Place): readonly HeaderRule[] {
  const policies = pagePolicies(connect).map((policy) => ({
    path: policy.path,
    headers: { 'Content-Security-Policy': headerPolicy(policy) },
  }));
  const rules: HeaderRule[] = [
    { path: '/*', headers: everywhere },
    ...policies,
    // The window that signs in with GitHub has to reach the editor that opened it.
    {
      path: '/admin/*',
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
        'Cache-Control': 'no-cache',
      },
    },
    ...openFiles.map((path) => ({ path, headers: open })),
    ...picturesToShare.map((path) => ({
      path,
      headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', ...cached(quarter) },
    })),
    ...hashedFiles.map((path) => ({ path, headers: cached(year, ', immutable') })),
    ...Object.entries(types).map(([path, type]) => ({ path, headers: { 'Content-Type': type } })),
  ];
  return [...Map.groupBy(rules, ({ path }) => path)].map(([path, same]) => ({
    path: base + path.slice(1),
    headers: Object.assign({}, ...same.map(({ headers }) => headers)) as HeaderRule['headers'],
  }));
}
