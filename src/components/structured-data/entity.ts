import type { Thing } from 'schema-dts';
import type { Archive, Entry } from '../../archive/index.ts';
import type { CollectionName } from '../../model/index.ts';
import type { Whole } from '../address.ts';
import { eventOf } from './event.ts';
import { organisationOf } from './organisation.ts';
import { agreementOf, recommendationOf, reportOf } from './work.ts';

type Describe<Name extends CollectionName> = (
  archive: Archive,
  entry: Entry<Name>,
  whole: Whole,
) => Thing;

/** How a kind of text is described; the others have nothing that schema.org has a word for. */
const describe: { readonly [Name in CollectionName]?: Describe<Name> } = {
  events: eventOf,
  organisations: (_, entry, whole) => organisationOf(entry, whole),
  reports: (_, entry, whole) => reportOf(entry, whole),
  agreement: agreementOf,
  recommendations: recommendationOf,
};

/** What a text is about, in schema.org's words, where it has any for it. */
export function entityOf(archive: Archive, entry: Entry, whole: Whole): Thing | undefined {
  const own = describe[entry.collection] as Describe<CollectionName> | undefined;
  return own?.(archive, entry, whole);
}
