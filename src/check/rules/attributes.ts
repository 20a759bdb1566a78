import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { findBlock, readAttributes } from '../../blocks/index.ts';
import type { Visit } from '../../text/index.ts';
import { finding, placeOf, quote, type Finding } from '../finding.ts';
import { checkValue } from './characters.ts';
import { explainIssue } from './field-value.ts';

/** Checks each block's attributes against its fields: literal, declared, once, and right. */
export function checkAttributes(visits: readonly Visit[]): Finding[] {
  return visits.flatMap(({ node }) => (node.type === 'mdxJsxFlowElement' ? checkBlock(node) : []));
}

function checkBlock(node: MdxJsxFlowElement): Finding[] {
  const block = findBlock(node.name ?? '');
  const place = placeOf(node);
  const code = node.attributes.filter(
    (attribute) =>
      attribute.type !== 'mdxJsxAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null),
  );
  const findings = code.map((attribute) =>
    finding('attribute-code', place, {
      found: attribute.type === 'mdxJsxAttribute' ? quote(`${attribute.name}={…}`) : quote('{...}'),
      expected: 'egenskaper skrivna som namn="värde"',
      fix: 'Skriv värdet inom citattecken, utan klamrar.',
    }),
  );
  if (!block || findings.length > 0) return findings;
  const names = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : ''));
  for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
    findings.push(
      finding('attribute-twice', place, {
        found: `${quote(name)} två gånger`,
        expected: 'varje egenskap en gång',
        fix: 'Ta bort den ena.',
      }),
    );
  }
  const values = readAttributes(node);
  for (const value of Object.values(values)) {
    if (typeof value === 'string') findings.push(...checkValue(value, place));
  }
  const result = block.zod.safeParse(values);
  for (const issue of result.error?.issues ?? []) {
    for (const found of explainIssue(issue, values, block.fields, () => place)) {
      const rule = found.rule === 'unknown-key' ? 'unknown-attribute' : `attribute-${found.rule}`;
      findings.push({ ...found, rule, found: `${found.found} i <${block.name}>` });
    }
  }
  return findings;
}
