import type { Organization } from 'schema-dts';
import type { Entry } from '../../archive/index.ts';
import type { Whole } from '../address.ts';

type Kind = NonNullable<Entry<'organisations'>['data']['kind']>;

const types = {
  'non-profit': 'NGO',
  municipality: 'GovernmentOrganization',
  region: 'GovernmentOrganization',
  authority: 'GovernmentOrganization',
  business: 'Organization',
  academia: 'EducationalOrganization',
  other: 'Organization',
} as const satisfies Record<Kind, string>;

/** An organisation in schema.org's words. */
export function organisationOf(
  { address, data }: Entry<'organisations'>,
  whole: Whole,
): Organization {
  return {
    '@type': types[data.kind ?? 'other'],
    '@id': `${whole(address)}#org`,
    name: data.title,
    description: data.summary,
    url: data.website ?? whole(address),
  };
}
