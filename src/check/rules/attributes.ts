import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { findBlock, readAttributes } from '../../blocks/index.ts';
import type { Visit } from '../../text/index.ts';
import { finding, placeOf, quote, type Finding } from '../finding.ts';
import { attributePlaces } from './attribute-places.ts';
import { checkValue } from './characters.ts';
import { explainIssue } from './field-value.ts';

/** Checks each block's attributes against its fields: literal, declared, once, and right. */
export function checkAttributes(visits: readonly Visit[], body: string): Finding[] {
  return visits.flatMap(({ node }) =>
    node.type === 'mdxJsxFlowElement' ? [...checkCode(node), ...checkBlock(node, body)] : [],
  );
}

function checkCode(node: MdxJsxFlowElement): Finding[] {
  return node.attributes.flatMap((attribute) => {
    const isSpread = attribute.type !== 'mdxJsxAttribute';
    if (!isSpread && (typeof attribute.value !== 'object' || attribute.value === null)) return [];
    return finding('attribute-code', placeOf(node), {
      found: quote(isSpread ? '{...}' : `${attribute.name}={…}`),
      expected: 'egenskaper skrivna som namn="värde"',
      fix: 'Skriv värdet inom citattecken, utan klamrar.',
    });
  });
}

function checkBlock(node: MdxJsxFlowElement, body: string): Finding[] {
  const block = findBlock(node.name ?? '');
  if (!block || !node.position || checkCode(node).length > 0) return [];
  const places = attributePlaces(body, node.position);
  const placeOfValue = (name: PropertyKey | undefined) => places.get(String(name)) ?? placeOf(node);
  const values = readAttributes(node);
  const names = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : ''));
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const issues = block.zod.safeParse(values).error?.issues ?? [];
  return [
    ...[...twice].map((name) =>
      finding('attribute-twice', placeOfValue(name), {
        found: `${quote(name)} två gånger`,
        expected: 'varje egenskap en gång',
        fix: 'Ta bort den ena.',
      }),
    ),
    ...Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? checkValue(value, () => placeOfValue(name)) : [],
    ),
    ...issues
      .flatMap((issue) => explainIssue(issue, values, block.fields, ([name]) => placeOfValue(name)))
      .map((found) => ({
        ...found,
        rule: found.rule === 'unknown-key' ? 'unknown-attribute' : `attribute-${found.rule}`,
        found: `${found.found} i <${block.name}>`,
      })),
  ];
}
