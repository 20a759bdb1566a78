import type { Collection, Field } from '../model/index.ts';

/** How a collection's list in the editor can be sorted, filtered and grouped: from its fields. */
export function listViews({ fields }: Pick<Collection, 'fields'>) {
  const entries = Object.entries(fields);
  const sortable = entries.filter(([, field]) => ['when', 'number'].includes(kind(field)));
  const choices = entries.filter(([, field]) => kind(field) === 'select');
  const grouped = entries.filter(([, field]) => ['select', 'when'].includes(kind(field)));
  const when = sortable.find(([, field]) => kind(field) === 'when')?.[0];
  return {
    summary: when === undefined ? '{{title}}' : `{{title}} · {{${when}}}`,
    sortable_fields: ['title', ...sortable.map(([name]) => name)].map((field) => ({
      field,
      ...(field === (when ?? 'title') ? { default_sort: when === undefined ? 'asc' : 'desc' } : {}),
    })),
    ...unlessEmpty(
      'view_filters',
      choices.flatMap(([field, { widget, label: name }]) =>
        options(widget.options).map(({ value, label: option }) => ({
          label: `${name}: ${option}`,
          field,
          pattern: `^${value}$`,
        })),
      ),
    ),
    ...unlessEmpty(
      'view_groups',
      grouped.map(([field, { label: name, widget }]) =>
        // A date's year, or the whole of a choice.
        ({ label: name, field, pattern: widget.widget === 'when' ? '\\d{4}' : '.*' }),
      ),
    ),
  };
}

/** Decap takes a list of views for a fault where it is empty. */
function unlessEmpty(name: string, views: readonly object[]): object {
  return views.length > 0 ? { [name]: views } : {};
}

function kind({ widget, required, target }: Field): string {
  return required || widget.widget === 'when' ? widget.widget : target ? 'reference' : 'optional';
}

function options(value: unknown): readonly { readonly value: string; readonly label: string }[] {
  return Array.isArray(value) ? (value as { value: string; label: string }[]) : [];
}
