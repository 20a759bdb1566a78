import { createElement as h, type ReactNode } from 'react';
import { original } from '../../model/languages.ts';
import type { ControlProps } from './control.ts';
import { asItIsNow } from './made-from-value.ts';

/** Says whether a translation follows the Swedish text; the fingerprint itself is nobody's to write. */
export function MadeFromControl({
  value,
  onChange,
  forID,
  locale,
  ...props
}: ControlProps<string>): ReactNode {
  if (locale === original) return h('span', { className: 'only-in-translations' });
  const isNow = value === asItIsNow;
  return h(
    'div',
    { className: props.classNameWrapper },
    h('input', {
      id: forID,
      type: 'checkbox',
      checked: isNow,
      onChange: () => onChange(isNow ? undefined : asItIsNow),
    }),
    ' Jag har jämfört: texten stämmer med den svenska som den är nu.',
  );
}
