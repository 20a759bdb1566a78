import { text } from '../../model/fields/index.ts';
import { block } from '../block.ts';
import { h } from '../element.ts';

/** A question with its answer; always open, so that it can be searched, skimmed and printed. */
export const questionAnswer = block({
  name: 'QuestionAnswer',
  label: 'Fråga och svar',
  description: 'En fråga som många ställer, med sitt svar.',
  fields: {
    question: text({ label: 'Fråga', hint: 'Så som den ställs, med frågetecken.', max: 200 }),
  },
  content: 'text',
  render: ({ values: { question }, children }) =>
    h(
      'div',
      { className: ['question-answer'] },
      h('p', { className: ['question-answer-question'] }, h('strong', {}, question)),
      h('div', { className: ['question-answer-answer'] }, children),
    ),
  examples: [
    {
      title: 'Kort svar',
      source: `<QuestionAnswer question="Kostar det något att delta?">

Nej.

</QuestionAnswer>`,
    },
    {
      title: 'Längre svar',
      source: `<QuestionAnswer question="Vilka kan ansluta sig till överenskommelsen?">

Alla idéburna organisationer som delar principerna:

- föreningar,
- stiftelser,
- trossamfund.

Se [vad som är på gång](/handelser/).

</QuestionAnswer>`,
    },
  ],
});
