import { textsIn } from '../../i18n/index.ts';
import { media, optional, text, webAddress } from '../../model/fields/index.ts';
import { archivedCopy } from '../archived-copy.ts';
import { block } from '../block.ts';
import { h } from '../element.ts';
import { hostOf } from '../host.ts';
import { mediaImage } from '../media-image.ts';
import { playSign } from './play-sign.ts';

/** A link to a film elsewhere: nothing of the other site loads before the reader goes there. */
export const video = block({
  name: 'Video',
  label: 'Film',
  description: 'En länk till en film på en annan webbplats, med eller utan bild.',
  fields: {
    title: text({ label: 'Filmens titel', max: 120 }),
    address: webAddress({ label: 'Adress', hint: 'Sidan där filmen visas.' }),
    poster: optional(media('picture', { label: 'Bild' })),
    length: optional(text({ label: 'Längd', hint: 'Till exempel 12 minuter.', max: 40 })),
    captions: optional(
      text({
        label: 'Textning',
        hint: 'Säg om filmen är textad, på vilka språk, eller var den finns utskriven.',
        max: 120,
      }),
    ),
  },
  content: 'nothing',
  render: ({ values: { title, address, poster, length, captions }, context }) => {
    const texts = textsIn(context.language).blocks;
    const copy = archivedCopy(address, title, context);
    const lasting = length ? ` (${length})` : '';
    return h(
      'div',
      { className: ['video'] },
      h(
        'a',
        { className: poster ? ['video-link', 'has-poster'] : ['video-link'], href: address },
        h(
          'span',
          { className: ['video-poster'] },
          poster && mediaImage(context, poster, ''),
          playSign(),
        ),
        h(
          'span',
          { className: ['video-text'] },
          `${texts.watch} ${title}${lasting}, ${texts.opensAt} ${hostOf(address)}`,
        ),
      ),
      captions && h('p', { className: ['video-captions'] }, captions),
      copy && h('p', { className: ['video-captions'] }, `${texts.gone} `, copy),
    );
  },
  examples: [
    {
      title: 'Utan bild',
      source:
        '<Video title="Så arbetar vi tillsammans" address="https://www.youtube.com/watch?v=exempel" />',
    },
    {
      title: 'Med bild, längd och textning',
      source: `<Video
  title="Samtal om överenskommelsen"
  address="https://vimeo.com/123456"
  poster="/media/exempel.png"
  length="48 minuter"
  captions="Textad på svenska och engelska."
/>`,
    },
  ],
});
