import { createElement as h, useRef, type ReactNode } from 'react';
import { original } from '../../model/languages.ts';
import type { ControlProps } from './control.ts';
import { asItIsNow, takenAway } from './made-from-value.ts';

/** Says whether a translation follows the Swedish text, or is to be taken away; the fingerprint itself is nobody's to write. */
export function MadeFromControl({
  value,
  onChange,
  forID,
  locale,
  ...props
}: ControlProps<string>): ReactNode {
  const before = useRef(value);
  if (locale === original) return h('span', { className: 'only-in-translations' });
  const box = (meaning: string, text: string, id?: string) =>
    h(
      'label',
      { className: 'choice-of-translation' },
      h('input', {
        id,
        type: 'checkbox',
        checked: value === meaning,
        onChange: () => onChange(value === meaning ? before.current : meaning),
      }),
      ` ${text}`,
    );
  return h(
    'div',
    { className: props.classNameWrapper },
    box(asItIsNow, 'Jag har jämfört: texten stämmer med den svenska som den är nu.', forID),
    box(takenAway, 'Ta bort den här översättningen när jag sparar.'),
    value === takenAway &&
      h(
        'p',
        { role: 'status' },
        'Översättningen tas bort när utkastet publiceras. Gamla länkar till den leder då till den svenska texten.',
      ),
  );
}
