import { formatWhen } from '../../i18n/dates.ts';
import { text, when } from '../../model/fields/index.ts';
import { block } from '../block.ts';
import { h } from '../element.ts';

/** One happening on a timeline. A span is no valid `datetime`, so only a single date is a `time`. */
export const moment = block({
  name: 'Moment',
  label: 'Händelse på tidslinjen',
  description: 'En händelse med tid och rubrik. Står bara i Timeline.',
  fields: {
    when: when({ label: 'När', span: true }),
    title: text({ label: 'Rubrik', max: 120 }),
  },
  content: 'text',
  within: 'Timeline',
  render: ({ values, children, context }) => {
    const shown = formatWhen(values.when, context.language);
    const isSpan = values.when.includes('/');
    return h(
      'li',
      { className: ['moment'] },
      h(
        'p',
        { className: ['moment-when'] },
        isSpan ? shown : h('time', { dateTime: values.when }, shown),
      ),
      h('p', { className: ['moment-title'] }, h('strong', {}, values.title)),
      children,
    );
  },
  examples: [
    {
      title: 'Utan text',
      source: `<Timeline>
  <Moment when="2023" title="Överenskommelsen antas" />
</Timeline>`,
    },
    {
      title: 'Tidsspann med text',
      source: `<Timeline>
  <Moment when="2023-10-12/2023-10-13" title="Dialogdagar">
    Två dagar med samtal om barns och ungas fritid.
  </Moment>
</Timeline>`,
    },
  ],
});
