import type { Collection } from './collection.ts';
import type { Field, Fields, Widget } from './field.ts';

/** A field of a Decap CMS form. */
export interface FormField extends Widget {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
}

/** The form of some fields, in their order, with what an editor sees and may enter. */
export function form(fields: Fields): FormField[] {
  return Object.entries(fields).map(([name, field]) => ({ name, ...formField(field) }));
}

/** The form of a collection: its folder and its fields, the body last. */
export function formOfCollection(
  collection: Pick<Collection, 'name' | 'label' | 'singular' | 'description' | 'fields'>,
) {
  return {
    name: collection.name,
    label: collection.label,
    label_singular: collection.singular,
    description: collection.description,
    folder: `content/${collection.name}`,
    extension: 'mdx',
    format: 'yaml-frontmatter',
    create: true,
    slug: '{{slug}}',
    fields: [
      ...form(collection.fields),
      { name: 'body', label: 'Text', widget: 'markdown', required: false },
    ],
  };
}

function formField(field: Field): Widget & { readonly label: string; readonly required: boolean } {
  return {
    label: field.label,
    required: field.required,
    ...(field.hint ? { hint: field.hint } : {}),
    ...field.widget,
    ...(field.fields ? { fields: form(field.fields) } : {}),
    ...(field.item ? { field: { name: 'item', ...formField(field.item) } } : {}),
  };
}
