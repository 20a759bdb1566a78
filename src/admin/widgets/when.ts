import { Component, createElement as h, type ChangeEvent, type ReactNode } from 'react';
import { endOf, isWhen, precisionOf, startOf, type Precision } from '../../model/when.ts';
import { refusal, type ControlProps, type Validity } from './control.ts';

const names: Record<Precision, string> = {
  year: 'År',
  month: 'Månad',
  day: 'Dag',
  time: 'Klockslag',
};
const lengths: Record<Precision, number> = { year: 4, month: 7, day: 10, time: 16 };
const inputs: Record<Precision, string> = {
  year: 'number',
  month: 'month',
  day: 'date',
  time: 'datetime-local',
};

/** Edits a date as exact as the knowledge: first how exact it is, then the date, then its end. */
export class WhenControl extends Component<ControlProps<string>, { precision: Precision }> {
  override state = { precision: this.initialPrecision() };

  initialPrecision(): Precision {
    const { value = '' } = this.props;
    if (isWhen(value)) return precisionOf(value);
    return this.allowed().includes('day') ? 'day' : (this.allowed()[0] ?? 'day');
  }

  allowed(): Precision[] {
    const listed = this.props.field.get('precision') as { toArray: () => Precision[] } | undefined;
    return listed?.toArray() ?? (Object.keys(names) as Precision[]);
  }

  /** Decap asks before it saves. */
  isValid = (): Validity => {
    const { value } = this.props;
    if (value === undefined || value === '' || isWhen(value)) return true;
    return refusal('Fyll i hela datumet, eller töm fältet. Slutet ska komma efter början.');
  };

  change(start: string, end: string | undefined): void {
    const value = end === undefined ? start : `${start}/${end}`;
    this.props.onChange(value === '' ? undefined : value);
  }

  choose = (event: ChangeEvent<HTMLSelectElement>): void => {
    const precision = event.target.value as Precision;
    this.setState({ precision });
    const { value = '' } = this.props;
    const cut = (part: string) => part.slice(0, lengths[precision]);
    const isSpan = value.includes('/');
    this.change(cut(startOf(value)), isSpan ? cut(endOf(value)) : undefined);
  };

  override render(): ReactNode {
    const { value = '', forID, field } = this.props;
    const start = startOf(value);
    const end = value.includes('/') ? endOf(value) : undefined;
    const allowed = this.allowed();
    return h(
      'div',
      { className: `${this.props.classNameWrapper} when-control` },
      allowed.length > 1 &&
        h(
          'label',
          {},
          'Så mycket är känt ',
          h(
            'select',
            { value: this.state.precision, onChange: this.choose },
            allowed.map((name) => h('option', { key: name, value: name }, names[name])),
          ),
        ),
      this.input(start, (text) => this.change(text, end), { id: forID }),
      field.get('span') === true &&
        h(
          'label',
          {},
          h('input', {
            type: 'checkbox',
            checked: end !== undefined,
            onChange: () => this.change(start, end === undefined ? '' : undefined),
          }),
          ' Pågår till och med',
        ),
      end !== undefined &&
        this.input(end, (text) => this.change(start, text), { 'aria-label': 'Till och med' }),
    );
  }

  input(value: string, change: (text: string) => void, attributes: Record<string, string>) {
    const { precision } = this.state;
    return h('input', {
      ...attributes,
      key: `${precision}-${attributes.id ?? 'end'}`,
      type: inputs[precision],
      value,
      ...(precision === 'year' ? { min: 1800, max: 2199 } : {}),
      onChange: (event: ChangeEvent<HTMLInputElement>) => change(event.target.value),
      onFocus: this.props.setActiveStyle,
      onBlur: this.props.setInactiveStyle,
    });
  }
}
