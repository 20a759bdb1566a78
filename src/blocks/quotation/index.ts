import { optional, text, webAddress } from '../../model/fields/index.ts';
import { withArchivedCopy } from '../archived-copy.ts';
import { block } from '../block.ts';
import { h } from '../element.ts';

/** Somebody's own words, with where they come from. */
export const quotation = block({
  name: 'Quotation',
  label: 'Citat',
  description: 'Någons egna ord, med uppgift om vem som har sagt eller skrivit dem.',
  fields: {
    source: text({
      label: 'Källa',
      hint: 'Vem eller vilket dokument, gärna med sammanhang och år.',
      max: 160,
    }),
    address: optional(webAddress({ label: 'Adress', hint: 'Sidan där orden står.' })),
  },
  content: 'text',
  render: ({ values: { source, address }, children, context }) =>
    h(
      'figure',
      { className: ['quotation'] },
      h('blockquote', { cite: address }, children),
      h(
        'figcaption',
        {},
        address ? withArchivedCopy(h('a', { href: address }, source), context) : source,
      ),
    ),
  examples: [
    {
      title: 'Utan länk',
      source: `<Quotation source="Deltagare på dialogmötet i oktober 2023">

Det blev tydligt att vi kan mer tillsammans än var för sig.

</Quotation>`,
    },
    {
      title: 'Med länk till källan',
      source: `<Quotation source="Regeringsformen 1 kap. 1 §" address="https://www.riksdagen.se/">

All offentlig makt i Sverige utgår från folket.

Den svenska folkstyrelsen bygger på fri åsiktsbildning och på allmän och lika rösträtt.

</Quotation>`,
    },
  ],
});
