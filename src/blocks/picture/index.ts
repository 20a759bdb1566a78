import { textsIn } from '../../i18n/index.ts';
import { media, optional, text, yesNo } from '../../model/fields/index.ts';
import { block } from '../block.ts';
import { h } from '../element.ts';
import { mediaImage } from '../media-image.ts';

/** A picture with its text alternative, caption and credit. */
export const picture = block({
  name: 'Picture',
  label: 'Bild',
  description: 'En bild med beskrivning för den som inte ser den, bildtext och upphov.',
  fields: {
    src: media('picture', { label: 'Bildfil' }),
    alt: optional(
      text({
        label: 'Beskrivning (alt-text)',
        hint: 'Det bilden säger, för den som inte ser den.',
        max: 300,
      }),
    ),
    decorative: optional(
      yesNo({ label: 'Bara dekoration', hint: 'Ja om bilden inte säger något eget.' }),
    ),
    caption: optional(text({ label: 'Bildtext', max: 300 })),
    credit: optional(
      text({ label: 'Upphov', hint: 'Fotografens eller tecknarens namn.', max: 120 }),
    ),
  },
  content: 'nothing',
  demands: ({ values: { alt, decorative = false } }) => {
    if ((alt !== undefined) !== decorative) return [];
    const expected = 'antingen alt eller decorative, inte båda';
    const fix = decorative
      ? 'Ta bort decorative om bilden säger något, annars alt.'
      : 'Skriv alt="det bilden visar", eller decorative om bilden bara pryder.';
    return [{ field: 'alt', expected, fix }];
  },
  render: ({ values, context }) => {
    const { src, alt = '', caption, credit } = values;
    const by = credit && `${textsIn(context.language).blocks.credit} ${credit}`;
    return h(
      'figure',
      { className: ['picture'] },
      mediaImage(context, src, alt),
      caption || by
        ? h(
            'figcaption',
            {},
            caption,
            caption && by ? ' ' : undefined,
            by && h('span', { className: ['picture-credit'] }, by),
          )
        : undefined,
    );
  },
  examples: [
    {
      title: 'Dekoration',
      source: '<Picture src="/media/exempel.png" decorative />',
    },
    {
      title: 'Med beskrivning, bildtext och upphov',
      source: `<Picture
  src="/media/exempel.png"
  alt="Tre cirklar och två rektanglar som delvis täcker varandra"
  caption="Formerna står för organisationer som möts."
  credit="Exempelbyrån"
/>`,
    },
  ],
});
