import { text } from '../../model/fields/index.ts';
import { block } from '../block.ts';
import { h } from '../element.ts';

/** A frame for what a reader may want to know beside the text. */
export const factBox = block({
  name: 'FactBox',
  label: 'Faktaruta',
  description: 'En ruta för bakgrund och fakta som kan läsas för sig, bredvid löptexten.',
  fields: {
    title: text({ label: 'Rubrik', hint: 'Säg vad rutan handlar om.', max: 90 }),
  },
  content: 'text',
  render: ({ values, children }) =>
    h(
      'aside',
      { className: ['fact-box'], ariaLabel: values.title },
      h('p', { className: ['fact-box-title'] }, h('strong', {}, values.title)),
      children,
    ),
  examples: [
    {
      title: 'Kort',
      source: `<FactBox title="Vad är en idéburen organisation?">

En förening, stiftelse eller ett samfund som drivs av en idé och inte av vinst.

</FactBox>`,
    },
    {
      title: 'Med lista och länk',
      source: `<FactBox title="Så är överenskommelsen uppbyggd">

Överenskommelsen har tre delar:

- **principer** för samarbetet,
- **utmaningar** att arbeta med tillsammans,
- **former** för möten och uppföljning.

[Se vad som har hänt](/arkiv/)

</FactBox>`,
    },
  ],
});
