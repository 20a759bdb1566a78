import { collection } from '../collection.ts';
import { optional, reference } from '../fields/index.ts';

/** Everything else: about, how to take part, contact, glossary. */
export const pages = collection('pages', {
  label: 'Sidor',
  singular: 'Sida',
  description: 'Allt annat: om, delta, kontakt, ordlista.',
  address: '',
  fields: {
    parent: optional(
      reference('pages', {
        label: 'Överordnad sida',
        hint: 'Visas i länkstigen ovanför rubriken.',
      }),
    ),
  },
});
