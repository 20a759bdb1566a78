import { isWebAddress, type Field, type Fields } from '../../model/index.ts';

/** What values are made of. */
export interface Source {
  /** The next text that is no longer than asked for. */
  readonly next: (longest: number) => string;
  /** Which of some alternatives, and which other text, to choose. */
  readonly number: number;
  /** How many texts of each kind there are, called `fall-0` and on. */
  readonly count: number;
}

/** A value for each of some fields, with a hostile text in every one that takes text. */
export function fillAll(fields: Fields, source: Source): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, fill(field, source)]),
  );
}

function fill(field: Field, source: Source): unknown {
  const { json, fields, item, target } = field;
  if (json.type === 'array') {
    if (fields) return [fillAll(fields, source), fillAll(fields, source)];
    return item ? [fill(item, source), fill(item, source)] : referencesIn(target, source);
  }
  if (fields) return fillAll(fields, source);
  if (json.type === 'boolean') return true;
  if (json.type !== 'string') return Number(json.minimum) + 2;
  if (Array.isArray(json.enum)) return json.enum[source.number % json.enum.length] as unknown;
  if (field.widget.widget === 'when') return whenOf(json.pattern);
  if (json.format === 'uri') return hostileAddress(source);
  if (json.format === 'email') return 'info@exempel.se';
  if (target?.to === 'media') return target.accepts === 'picture' ? '/media/a.png' : '/media/a.pdf';
  if (target) return referencesIn(target, source)[0];
  return typeof json.maxLength === 'number' ? source.next(json.maxLength) : undefined;
}

function referencesIn(target: Field['target'], { number, count }: Source): string[] {
  if (target?.to !== 'entry') return [];
  if (target.collection === 'sources') return ['plan'];
  return [`fall-${number}`, `fall-${(number + 1) % count}`];
}

/** The first of these that the field takes: each field has precisions of its own. */
function whenOf(pattern: unknown): string | undefined {
  const shape = new RegExp(String(pattern), 'u');
  return ['2023-10-12T17:30', '2023-10-12', '2018/2022', '2023'].find((one) => shape.test(one));
}

/** A web address with as much of a hostile text as such an address may have. */
function hostileAddress({ next }: Source): string {
  const address = `https://exempel.se/?a=${next(200).replaceAll(/[\s<>"'\\]/gu, '')}`;
  return isWebAddress(address) ? address : 'https://exempel.se/';
}
