import type { BuiltSite, Page } from './built-site.ts';
import type { HtmlElement } from './html.ts';

/** Attributes that hold an address, for any element. */
const withAddress = ['href', 'src', 'poster', 'data', 'action', 'formaction', 'cite'];

/** Meta elements whose content is an address. */
const isAddress = /^(?:og|twitter):(?:url|image|image:secure_url|audio|video)$/u;

function addressesIn({ name, attributes }: HtmlElement): readonly string[] {
  const candidates = (attributes.srcset ?? attributes.imagesrcset)?.split(/,\s+/u) ?? [];
  const property = attributes.property ?? attributes.name ?? '';
  return [
    ...withAddress.map((attribute) => attributes[attribute]),
    ...candidates.map((candidate) => candidate.trim().split(/\s/u)[0]),
    name === 'meta' && isAddress.test(property) ? attributes.content : undefined,
  ].filter((address) => address !== undefined);
}

/** Every address that a stylesheet fetches. */
export function addressesInStyles(css: string): readonly string[] {
  const matches = css.matchAll(/(?:@import\s+(?:url\()?|url\()\s*(?:(['"])(.*?)\1|([^'")\s]+))/gu);
  return [...matches].map((match) => match[2] ?? match[3] ?? '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What is wrong with an address that stands at `from`; addresses of other sites are not judged. */
function judge(site: BuiltSite, origin: string, anchors: Anchors) {
  return (address: string, from: string): string | undefined => {
    if (address.trim() === '' || address === '#') return 'an empty address';
    if (!URL.canParse(address, origin + from)) return `${address} is no address`;
    const target = new URL(address, origin + from);
    if (target.origin !== origin) return undefined;
    if (!target.pathname.startsWith(site.base)) return `${address} lies outside ${site.base}`;
    const path = decoded(target.pathname.slice(site.base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (site.files.has(`${path}/index.html`)) return `${address} lacks its slash at the end`;
    if (!site.files.has(file)) return `${address} does not exist`;
    const fragment = decoded(target.hash.slice(1));
    const ids = anchors.get(target.pathname);
    if (fragment === '' || ids === undefined || ids.has(fragment)) return undefined;
    return `${address} has no such place in the page`;
  };
}

type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

const idsOf = ({ elements }: Page): ReadonlySet<string> =>
  new Set(elements.map(({ attributes }) => attributes.id).filter((id) => id !== undefined));

/** Every address in pages and stylesheets that leads nowhere, as `page: fault`. */
export function brokenLinks(site: BuiltSite): readonly string[] {
  const origin = site.url?.origin ?? 'http://localhost';
  const anchors = new Map(site.pages.map((page) => [page.address, idsOf(page)]));
  const faultOf = judge(site, origin, anchors);
  const found = (from: string, addresses: readonly string[]) =>
    [...new Set(addresses)].flatMap((address) => {
      const fault = faultOf(address, from);
      return fault === undefined ? [] : [`${from}: ${fault}`];
    });
  const styles = [...site.files].filter((file) => file.endsWith('.css'));
  return [
    ...site.pages.flatMap(({ address, elements }) =>
      found(address, [
        ...elements.flatMap(addressesIn),
        ...elements
          .filter(({ name }) => name === 'style')
          .flatMap(({ text }) => addressesInStyles(text)),
      ]),
    ),
    ...styles.flatMap((file) => found(site.base + file, addressesInStyles(site.read(file)))),
  ];
}
