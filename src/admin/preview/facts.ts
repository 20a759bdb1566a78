import { formatWhen } from '../../i18n/dates.ts';
import { original, type Field, type Fields } from '../../model/index.ts';
import { isWhen } from '../../model/when.ts';

/** A row of facts: what a field is called and what it says. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

/** The titles of all texts, by collection and slug. */
export type Titles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a draft says beside its text, with choices and references by their names. */
export function factsOf(
  data: Readonly<Record<string, unknown>>,
  fields: Fields,
  titles: Titles,
): Fact[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (['title', 'summary', 'aliases'].includes(name)) return [];
    const values = said(data[name], field, titles);
    return values.length > 0 ? [{ label: field.label, values }] : [];
  });
}

function said(value: unknown, field: Field, titles: Titles): string[] {
  if (value === undefined || value === null || value === '' || value === false) return [];
  if (Array.isArray(value)) return value.flatMap((item) => said(item, field.item ?? field, titles));
  if (typeof value === 'object') {
    const inner = Object.entries(field.fields ?? {}).flatMap(([name, within]) =>
      said((value as Record<string, unknown>)[name], within, titles),
    );
    return inner.length > 0 ? [inner.join(' · ')] : [];
  }
  if (value === true) return [field.label];
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = String(value);
  const { target, widget } = field;
  if (target?.to === 'entry') return [titles[target.collection]?.[text] ?? text];
  if (widget.widget === 'when' && isWhen(text)) return [formatWhen(text, original)];
  const options = widget.options as readonly { value: string; label: string }[] | undefined;
  return [options?.find((option) => option.value === text)?.label ?? text];
}
