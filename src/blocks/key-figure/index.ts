import { textsIn } from '../../i18n/index.ts';
import { optional, text, yesNo } from '../../model/fields/index.ts';
import { block } from '../block.ts';
import { h } from '../element.ts';

/** One figure with what it counts; the style shows the figure first. */
export const keyFigure = block({
  name: 'KeyFigure',
  label: 'Nyckeltal, ett',
  description: 'Ett tal med vad det räknar. Står bara i KeyFigures.',
  fields: {
    value: text({ label: 'Tal', hint: 'Som det ska visas: 4,3 eller 1 200.', max: 20 }),
    label: text({ label: 'Vad det räknar', max: 120 }),
    unit: optional(text({ label: 'Enhet', hint: 'Till exempel personer eller av 5.', max: 40 })),
    about: optional(yesNo({ label: 'Ungefär', hint: 'Ja om talet är en uppskattning.' })),
    note: optional(text({ label: 'Anmärkning', max: 200 })),
  },
  content: 'nothing',
  within: 'KeyFigures',
  render: ({ values: { value, label, unit, about, note }, context }) => {
    const small = (words: string) => h('span', { className: ['key-figure-unit'] }, words);
    return h(
      'div',
      { className: ['key-figure'] },
      h('dt', {}, label),
      h(
        'dd',
        { className: ['key-figure-value'] },
        about ? small(`${textsIn(context.language).blocks.about} `) : undefined,
        value.replace(/(?<=\d) (?=\d)/gu, '\u00a0'),
        unit && small(` ${unit}`),
      ),
      note && h('dd', { className: ['key-figure-note'] }, note),
    );
  },
  examples: [
    {
      title: 'Exakt tal',
      source: `<KeyFigures>
  <KeyFigure value="12" label="Möten" />
</KeyFigures>`,
    },
    {
      title: 'Ungefärligt tal med enhet och anmärkning',
      source: `<KeyFigures>
  <KeyFigure value="350" label="Deltagare" unit="personer" about note="Räknade vid dörren." />
</KeyFigures>`,
    },
  ],
});
