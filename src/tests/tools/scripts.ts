import type { BuiltSite, Page } from './built-site.ts';
import type { HtmlElement } from './html.ts';

/** The only pages that may run a script, from the site's root. */
const pagesWithScript = ['arkiv/', 'sok/'];

const isData = ({ attributes }: HtmlElement) => attributes.type === 'application/ld+json';

/** Attributes by which a page fetches something without being asked to. */
const fetching: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  frame: ['src'],
  iframe: ['src', 'srcdoc'],
  image: ['href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};

/** Relations by which a <link> fetches, or lets the browser speak to another host. */
const fetchingLinks =
  /\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|pingback)\b/u;

/** What an element fetches by itself: addresses, and candidates as they stand in a `srcset`. */
export function fetchedBy({ name, attributes }: HtmlElement): readonly string[] {
  const isFetchingLink = name === 'link' && fetchingLinks.test(attributes.rel ?? '');
  const names = isFetchingLink ? ['href', 'imagesrcset'] : (fetching[name] ?? []);
  return names.map((attribute) => attributes[attribute]).filter((value) => value !== undefined);
}

function faultsOf(element: HtmlElement, site: BuiltSite, mayRun: boolean): readonly string[] {
  const { name, attributes, text } = element;
  const faults: string[] = [];
  if (name === 'script' && !isData(element)) {
    if (!mayRun) faults.push('a script');
    else if (text.trim() !== '') faults.push('an inline script');
  }
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith('on')) faults.push(`${attribute}="${value}" on <${name}>`);
    if (/^[\s\p{Cc}]*(?:javascript|vbscript):/iu.test(value))
      faults.push(`${attribute}="${value}"`);
  }
  for (const address of fetchedBy(element).flatMap((value) => value.split(/,\s+/u))) {
    const isOurs = new URL(address, site.url ?? 'http://localhost');
    const origins = [site.url?.origin ?? 'http://localhost', 'null'];
    if (!origins.includes(isOurs.origin)) faults.push(`<${name}> fetches ${address}`);
  }
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
    faults.push(`a refresh to ${attributes.content ?? ''}`);
  }
  return faults;
}

/** What a page would run, or fetch from elsewhere, by what stands in its source. */
export function intrusions(site: BuiltSite, page: Page): readonly string[] {
  const mayRun = pagesWithScript.includes(page.address.slice(site.base.length));
  return page.elements.flatMap((element) => faultsOf(element, site, mayRun));
}
