import type {
  BreadcrumbList,
  SearchAction,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { lastChange, type Archive, type Entry } from '../../archive/index.ts';
import { languages, type Language } from '../../model/index.ts';
import type { Whole } from '../address.ts';
import type { Crumb } from '../routes.ts';
import { entityOf } from './entity.ts';

/** A page as it is to be described. */
export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly language: Language;
  /** The way to it, from the start page and itself included. */
  readonly trail: readonly Crumb[];
  /** The text that it shows, where it shows one. */
  readonly entry: Entry | undefined;
}

/** A page in schema.org's words: where it stands in the site, and what it is about. */
export function pageOf(archive: Archive, page: DescribedPage, whole: Whole): WebPage {
  const { title, description, address, language, entry, trail } = page;
  const { changed } = entry ? lastChange(entry, language) : {};
  const entity = entry && entityOf(archive, entry, whole);
  return {
    '@type': 'WebPage',
    '@id': whole(address),
    url: whole(address),
    name: title,
    ...(entity ? {} : { description }),
    inLanguage: languages[language].html,
    ...(changed ? { dateModified: changed } : {}),
    isPartOf: { '@type': 'WebSite', '@id': `${whole('/')}#site`, name: archive.site.name },
    ...(trail.length > 1 ? { breadcrumb: breadcrumbs(trail, whole) } : {}),
    ...(entity ? { mainEntity: entity } : {}),
  };
}

/** The site in schema.org's words, with its search. */
export function siteOf({ site }: Archive, language: Language, whole: Whole): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${whole('/sok/')}?q={words}` },
    'query-input': 'required name=words',
  };
  return {
    '@type': 'WebSite',
    '@id': `${whole('/')}#site`,
    url: whole('/'),
    name: site.name,
    description: site.description,
    inLanguage: languages[language].html,
    potentialAction: search,
  };
}

function breadcrumbs(trail: readonly Crumb[], whole: Whole): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: whole(address),
    })),
  };
}
