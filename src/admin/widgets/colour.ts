import { createElement as h, type ChangeEvent, type ReactNode } from 'react';
import type { ControlProps } from './control.ts';

/** Edits a colour with the browser's own picker, beside its six digits. */
export function ColourControl(props: ControlProps<string>): ReactNode {
  const { value = '', onChange, forID, classNameWrapper } = props;
  const change = (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value);
  return h(
    'div',
    { className: `${classNameWrapper} colour-control` },
    h('input', {
      type: 'color',
      value: value || '#000000',
      onChange: change,
      'aria-label': 'Välj färg',
    }),
    h('input', { type: 'text', id: forID, value, onChange: change }),
  );
}
