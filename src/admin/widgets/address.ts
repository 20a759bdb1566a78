import { Component, createElement as h, type ChangeEvent, type ReactNode } from 'react';
import type { ControlProps } from './control.ts';

interface State {
  /** What stands in the box, once somebody has written there. */
  readonly typed?: string | undefined;
}

/** Shows a text's address and takes another; left as it is, a new text gets one from its title. */
export class AddressControl extends Component<ControlProps<string>, State> {
  override state: State = {};

  /** The address that the text has now; `''` for a new text. */
  current(): string {
    const path: unknown = this.props.entry.get('path');
    return typeof path === 'string' ? path.replace(/^.*\//u, '').replace(/\..*$/u, '') : '';
  }

  change = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const typed = target.value.trim();
    this.setState({ typed });
    this.props.onChange(typed === this.current() ? '' : typed);
  };

  // Once the text has moved, the form is filled anew.
  override componentDidUpdate({ value: before }: ControlProps<string>): void {
    const { typed } = this.state;
    if (before && !this.props.value && typed === before) this.setState({ typed: undefined });
  }

  override render(): ReactNode {
    const { value, forID, classNameWrapper, field, setActiveStyle, setInactiveStyle } = this.props;
    const { typed = value === undefined || value === '' ? this.current() : value } = this.state;
    return h(
      'div',
      { className: `${classNameWrapper} address-control` },
      h('span', {}, String(field.get('start'))),
      h('input', {
        type: 'text',
        id: forID,
        value: typed,
        placeholder: this.current() || 'görs av titeln',
        onChange: this.change,
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
      }),
    );
  }
}
