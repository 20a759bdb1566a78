import type { Archive } from '../archive/index.ts';
import { collections, dataAddress } from '../model/index.ts';
import type { WrittenFile } from './files.ts';
import type { Whole } from './item.ts';

const authority = 'http://publications.europa.eu/resource/authority';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const media = {
  json: { type: 'application/json', format: 'JSON' },
  csv: { type: 'text/csv', format: 'CSV' },
};

const swedish = (value: string) => ({ '@value': value, '@language': 'sv' });
const iri = (id: string) => ({ '@id': id });

/** What a catalogue says besides its files. */
export interface Described {
  /** The title of the catalogue. */
  readonly title: string;
  readonly whole: Whole;
}

/**
 * A description of the open data that a national portal can harvest: DCAT-AP 3.0 as JSON-LD, with
 * the terms of the EU's authority tables. What the site does not know (licence, contact) is left out.
 */
export function catalogueOf(
  { site, version }: Archive,
  files: readonly WrittenFile[],
  { title, whole }: Described,
) {
  const modified = version && { '@value': version.day, '@type': 'xsd:date' };
  const page = whole(dataAddress(''));
  const publisher = {
    'dct:publisher': {
      '@id': `${page}#utgivare`,
      '@type': 'foaf:Agent',
      'foaf:name': swedish(site.name),
    },
  };
  const licence = site.licence ? { 'dct:license': iri(site.licence.address) } : {};
  const shared = {
    'dct:language': iri(`${authority}/language/SWE`),
    ...(modified ? { 'dct:modified': modified } : {}),
  };
  const contact = site.contact.email && {
    '@id': `${page}#kontakt`,
    '@type': 'vcard:Organization',
    'vcard:fn': site.name,
    'vcard:hasEmail': iri(`mailto:${site.contact.email}`),
  };
  const datasets = [...Map.groupBy(files, ({ collection }) => collection)];
  return {
    '@context': context,
    '@id': `${page}#katalog`,
    '@type': 'dcat:Catalog',
    'dct:title': swedish(`${site.name}: ${title}`),
    'dct:description': swedish(site.description),
    'foaf:homepage': iri(page),
    ...publisher,
    ...shared,
    ...licence,
    'dcat:dataset': datasets.map(([collection, own]) => {
      const about = collection ? collections[collection] : undefined;
      const name = about?.address ?? 'alla';
      const schema = own.find(({ kind }) => kind === 'schema');
      return {
        '@id': `${page}#${name}`,
        '@type': 'dcat:Dataset',
        'dct:identifier': name,
        'dct:title': swedish(`${site.name}: ${about?.label.toLowerCase() ?? title}`),
        'dct:description': swedish(about?.description ?? site.description),
        'dcat:theme': iri(`${authority}/data-theme/GOVE`),
        'dct:accessRights': iri(`${authority}/access-right/PUBLIC`),
        'dcat:landingPage': iri(page),
        ...(contact ? { 'dcat:contactPoint': contact } : {}),
        ...publisher,
        ...shared,
        'dcat:distribution': own
          .filter(({ kind }) => kind !== 'schema')
          .map((file) => ({
            ...distributionOf(file, schema, whole),
            ...shared,
            ...licence,
          })),
      };
    }),
  };
}

function distributionOf(
  { kind, path, content }: WrittenFile,
  schema: WrittenFile | undefined,
  whole: Whole,
) {
  const { type, format } = media[kind === 'csv' ? 'csv' : 'json'];
  const address = whole(dataAddress(path));
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': swedish(path),
    'dcat:accessURL': iri(address),
    'dcat:downloadURL': iri(address),
    'dct:format': iri(`${authority}/file-type/${format}`),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${type}`),
    'dcat:byteSize': {
      '@value': String(Buffer.byteLength(content)),
      '@type': 'xsd:nonNegativeInteger',
    },
    ...(schema && kind === 'json'
      ? { 'dct:conformsTo': iri(whole(dataAddress(schema.path))) }
      : {}),
  };
}
