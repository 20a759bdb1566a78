import { textsIn } from '../../i18n/index.ts';
import { email, optional, text, webAddress } from '../../model/fields/index.ts';
import { withArchivedCopy } from '../archived-copy.ts';
import { block } from '../block.ts';
import { h } from '../element.ts';
import { hostOf } from '../host.ts';
import { phoneAddress, phoneShape, phoneShown } from './phone.ts';

/** Somebody to turn to, and how. */
export const contact = block({
  name: 'Contact',
  label: 'Kontakt',
  description: 'Vem man kan vända sig till och hur. Minst ett sätt att nå kontakten behövs.',
  fields: {
    name: text({ label: 'Namn', hint: 'Hellre en funktion än en person.', max: 120 }),
    role: optional(text({ label: 'Roll', max: 120 })),
    email: optional(email({ label: 'E-post' })),
    phone: optional(text({ label: 'Telefon', hint: 'Till exempel 08-123 45 67.', max: 40 })),
    address: optional(webAddress({ label: 'Webbplats' })),
  },
  content: 'nothing',
  demands: ({ values: { email: mail, phone, address } }) => {
    if (phone !== undefined && !phoneShape.test(phone)) {
      const fix = 'Skriv bara numret, till exempel 08-123 45 67.';
      return [{ field: 'phone', expected: 'ett telefonnummer', fix }];
    }
    if (mail ?? phone ?? address) return [];
    const fix = 'Lägg till email, phone eller address.';
    return [{ field: 'email', expected: 'minst ett sätt att nå kontakten', fix }];
  },
  render: ({ values, context }) => {
    const texts = textsIn(context.language).blocks;
    const way = (label: string, href: string, shown: string) =>
      h('p', {}, `${label}: `, withArchivedCopy(h('a', { href }, shown), context));
    return h(
      'div',
      { className: ['contact'] },
      h('p', { className: ['contact-name'] }, h('strong', {}, values.name)),
      values.role && h('p', { className: ['contact-role'] }, values.role),
      values.email && way(texts.email, `mailto:${values.email}`, values.email),
      values.phone && way(texts.phone, phoneAddress(values.phone), phoneShown(values.phone)),
      values.address && way(texts.website, values.address, hostOf(values.address)),
    );
  },
  examples: [
    {
      title: 'Bara e-post',
      source: '<Contact name="Samordningen för överenskommelsen" email="samordning@exempel.se" />',
    },
    {
      title: 'Alla uppgifter',
      source: `<Contact
  name="Paraplyorganisationen"
  role="Samordnar de idéburna organisationerna"
  email="info@exempel.se"
  phone="08-123 45 67"
  address="https://www.exempel.se/"
/>`,
    },
  ],
});
