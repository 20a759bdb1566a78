import { createElement as h, type ReactNode } from 'react';
import { List } from 'immutable';
import markdown from 'decap-cms-widget-markdown';
import { textOptions } from '../blocks.ts';
import type { ControlProps } from './control.ts';

/** Edits text within a block with the same editor as the text around it. */
export function RichTextControl(props: ControlProps<string>): ReactNode {
  const field = props.field
    .set('modes', List(textOptions.modes))
    .set('buttons', List(textOptions.buttons))
    .set('editor_components', List(textOptions.editor_components));
  return h(markdown.controlComponent, { ...props, field, isEditorComponent: false });
}
