import type { Dataset } from 'schema-dts';
import type { Archive } from '../../archive/index.ts';
import { dataAddress, dataFiles, languages, original } from '../../model/index.ts';
import type { Whole } from '../address.ts';

const types = { json: 'application/json', csv: 'text/csv' };

/** The open data in schema.org's words; a licence that nobody has chosen is left out. */
export function datasetOf({ site, version }: Archive, title: string, whole: Whole): Dataset {
  return {
    '@type': 'Dataset',
    '@id': `${whole('/data/')}#data`,
    name: `${site.name}: ${title}`,
    description: site.description,
    url: whole('/data/'),
    inLanguage: languages[original].html,
    isAccessibleForFree: true,
    ...(version ? { version: version.commit, dateModified: version.day } : {}),
    ...(site.licence ? { license: site.licence.address } : {}),
    distribution: dataFiles.flatMap(({ path, kind }) =>
      kind === 'schema'
        ? []
        : [
            {
              '@type': 'DataDownload' as const,
              name: path,
              contentUrl: whole(dataAddress(path)),
              encodingFormat: types[kind],
            },
          ],
    ),
  };
}
