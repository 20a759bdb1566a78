import boolean from 'decap-cms-widget-boolean';
import file from 'decap-cms-widget-file';
import image from 'decap-cms-widget-image';
import list from 'decap-cms-widget-list';
import markdown from 'decap-cms-widget-markdown';
import number from 'decap-cms-widget-number';
import object from 'decap-cms-widget-object';
import relation from 'decap-cms-widget-relation';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import { AddressControl } from './address.ts';
import { ColourControl } from './colour.ts';
import { MadeFromControl } from './made-from.ts';
import { RichTextControl } from './rich-text.ts';
import { TableControl } from './table.ts';
import { WhenControl } from './when.ts';

const decaps = [boolean, file, image, list, number, object, relation, select, string, text];

/** Every widget that a form may use, as Decap's `registerWidget` takes them. */
export const widgets: readonly Readonly<Record<string, unknown>>[] = [
  ...decaps.map((widget) => widget.Widget()),
  { name: 'markdown', controlComponent: markdown.controlComponent },
  { name: 'when', controlComponent: WhenControl },
  { name: 'address', controlComponent: AddressControl },
  { name: 'color', controlComponent: ColourControl },
  { name: 'made-from', controlComponent: MadeFromControl },
  { name: 'rich-text', controlComponent: RichTextControl },
  { name: 'table', controlComponent: TableControl, allowMapValue: true },
];
