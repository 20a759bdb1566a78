import type { Map } from 'immutable';

/** What Decap gives the control of a field. */
export interface ControlProps<Value> {
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  /** The id that the field's label points at. */
  readonly forID: string;
  readonly field: Map<string, unknown>;
  readonly classNameWrapper: string;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  /** The text that the form holds. */
  readonly entry: Map<string, unknown>;
  /** The language that is edited. */
  readonly locale?: string;
}

/** What a control says of its value: all is well, or what to do. */
export type Validity =
  boolean | { readonly error: { readonly type: string; readonly message: string } };

/** A refusal that the form shows at the field. */
export function refusal(message: string): Validity {
  return { error: { type: 'CUSTOM', message } };
}
