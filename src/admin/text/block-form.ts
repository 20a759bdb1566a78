import type { RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { findBlock, readAttributes, type Block } from '../../blocks/index.ts';
import type { Field } from '../../model/index.ts';
import { parse } from '../../text/parse.ts';
import { readTable, writeTable } from './table.ts';
import { markdownOf } from './to-markdown.ts';

/** What a block's form edits: its attributes, and `content` for what stands between its tags. */
export type BlockValues = Readonly<Record<string, unknown>>;

/** The name of the form's field for what stands between a block's tags. */
export const contentField = 'content';

/** Turns a tag into what its form edits; `undefined` where the form could not show it all. */
export function readBlock(element: MdxJsxFlowElement): BlockValues | undefined {
  const block = findBlock(element.name ?? '');
  if (!block || !element.attributes.every((attribute) => isKnown(attribute, block)))
    return undefined;
  const attributes = Object.entries(readAttributes(element)).map(([name, value]) => {
    const field = block.fields[name];
    return [name, field && isYesNo(field) ? value === 'true' : value];
  });
  const values = Object.fromEntries(attributes) as BlockValues;
  const content = readContent(block, element.children);
  if (content === undefined) return undefined;
  return content === null ? values : { ...values, [contentField]: content };
}

/** Turns a form's values back into a tag; `undefined` where there is no such block. */
export function writeBlock(name: string, values: BlockValues): MdxJsxFlowElement | undefined {
  const block = findBlock(name);
  if (!block) return undefined;
  const attributes = Object.entries(block.fields).flatMap(([key, field]) =>
    attribute(key, field, values[key]),
  );
  const children = writeContent(block, values[contentField]) as MdxJsxFlowElement['children'];
  return { type: 'mdxJsxFlowElement', name, attributes, children };
}

function isKnown(attribute: MdxJsxFlowElement['attributes'][number], block: Block): boolean {
  if (attribute.type !== 'mdxJsxAttribute' || !Object.hasOwn(block.fields, attribute.name)) {
    return false;
  }
  return attribute.value === null || typeof attribute.value !== 'object';
}

function isYesNo(field: Field): boolean {
  return field.widget.widget === 'boolean';
}

function attribute(name: string, field: Field, value: unknown): MdxJsxAttribute[] {
  if (value === undefined || value === null || value === '') return [];
  if (isYesNo(field)) {
    return value === true ? [{ type: 'mdxJsxAttribute', name, value: null }] : [];
  }
  const text = writtenOf(value);
  return text === '' ? [] : [{ type: 'mdxJsxAttribute', name, value: text }];
}

function writtenOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim().replace(/\s*\n\s*/gu, ' ') : '';
}

/** `null` where the block holds nothing, `undefined` where its form could not show what it holds. */
function readContent({ content }: Block, children: readonly RootContent[]): unknown {
  if (content === 'nothing') return children.length === 0 ? null : undefined;
  if (content === 'text' || content === 'numbered-list') {
    return markdownOf({ type: 'root', children: [...children] });
  }
  if (content === 'table') {
    const [table] = children;
    if (children.length !== 1 || table?.type !== 'table') return undefined;
    return readTable(table);
  }
  const items = children.map((child) =>
    child.type === 'mdxJsxFlowElement' && child.name === content.only
      ? readBlock(child)
      : undefined,
  );
  return items.includes(undefined) ? undefined : items;
}

function writeContent({ content }: Block, value: unknown): RootContent[] {
  if (content === 'nothing') return [];
  if (content === 'text' || content === 'numbered-list') {
    return parse(typeof value === 'string' ? value : '').tree.children;
  }
  if (content === 'table') {
    return [writeTable(value)];
  }
  const items = Array.isArray(value) ? (value as BlockValues[]) : [];
  return items.flatMap((item) => writeBlock(content.only, item) ?? []);
}
