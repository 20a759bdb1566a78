import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Place } from '../../model/index.ts';

/** A name, and a value within quotes; what stands in braces is refused before this matters. */
const attribute = /\s+(?<name>[^\s"'/<=>{}]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/uy;

/** Where each of a tag's attributes stands, by its name; of two with one name, the last. */
export function attributePlaces(
  body: string,
  { start }: NonNullable<MdxJsxFlowElement['position']>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const from = start.offset ?? 0;
  attribute.lastIndex = from + (/^<[^\s/>]*/u.exec(body.slice(from, from + 100))?.[0].length ?? 0);
  for (let found = attribute.exec(body); found !== null; found = attribute.exec(body)) {
    const { name = '' } = found.groups ?? {};
    const lines = body.slice(from, found.index + found[0].indexOf(name)).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? start.column : 1);
    places.set(name, { line: start.line + lines.length - 1, column });
  }
  return places;
}
