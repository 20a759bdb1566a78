import { textsIn } from '../../i18n/index.ts';
import { media, text } from '../../model/fields/index.ts';
import { block } from '../block.ts';
import { h } from '../element.ts';
import { formatSize } from './size.ts';

/** A link to an attached document, with its type and size in the link's text. */
export const documentLink = block({
  name: 'DocumentLink',
  label: 'Dokument',
  description: 'En länk till ett bifogat dokument, med filtyp och storlek.',
  fields: {
    file: media('document', { label: 'Fil' }),
    title: text({ label: 'Dokumentets titel', max: 120 }),
  },
  content: 'nothing',
  render: ({ values: { file, title }, context }) => {
    const facts = context.media(file);
    const type = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
    const size = facts
      ? formatSize(facts.size, context.language)
      : textsIn(context.language).blocks.sizeUnknown;
    return h(
      'p',
      { className: ['document-link'] },
      h(
        'a',
        { href: facts?.address ?? context.href(file) },
        `${title} `,
        h('span', { className: ['document-link-facts'] }, `(${type}, ${size})`),
      ),
    );
  },
  examples: [
    {
      title: 'Kort titel',
      source: '<DocumentLink file="/media/exempel.pdf" title="Överenskommelsen" />',
    },
    {
      title: 'Utförlig titel',
      source:
        '<DocumentLink file="/media/exempel.pdf" title="Minnesanteckningar från dialogmötet om barns och ungas fritid, 12 oktober 2023" />',
    },
  ],
});
