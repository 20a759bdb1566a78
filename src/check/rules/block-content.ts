import type { RootContent } from 'mdast';
import { findBlock, readAttributes, type Block } from '../../blocks/index.ts';
import type { Visit } from '../../text/index.ts';
import { finding, placeOf, type Finding } from '../finding.ts';

/** Checks what stands between each block's tags, and what the block demands of it. */
export function checkBlockContent(visits: readonly Visit[]): Finding[] {
  return visits.flatMap(({ node }) => {
    if (node.type !== 'mdxJsxFlowElement') return [];
    const block = findBlock(node.name ?? '');
    if (!block) return [];
    const body = node.children as RootContent[];
    const place = placeOf(node);
    const wanted = describeContent(block.content);
    if (!fits(block.content, body)) {
      return finding('block-content', place, {
        found: `<${block.name}> med annat innehåll`,
        expected: wanted,
        fix: `Skriv ${wanted} mellan <${block.name}> och </${block.name}>.`,
      });
    }
    const values = block.zod.safeParse(readAttributes(node));
    if (!values.success) return [];
    return (block.demands?.({ values: values.data, body }) ?? []).map(({ field, expected, fix }) =>
      finding('block-demand', place, {
        found: field === '' ? `<${block.name}>` : `${field} i <${block.name}>`,
        expected,
        fix,
      }),
    );
  });
}

function fits(content: Block['content'], body: readonly RootContent[]): boolean {
  if (content === 'nothing') return body.length === 0;
  if (content === 'text') return true;
  if (content === 'table') return body.length === 1 && body[0]?.type === 'table';
  if (content === 'numbered-list') {
    return body.length === 1 && body[0]?.type === 'list' && body[0].ordered === true;
  }
  return (
    body.length > 0 &&
    body.every((node) => node.type === 'mdxJsxFlowElement' && node.name === content.only)
  );
}

function describeContent(content: Block['content']): string {
  if (content === 'nothing') return 'inget (blocket slutar med />)';
  if (content === 'text') return 'text';
  if (content === 'table') return 'en tabell och inget annat';
  if (content === 'numbered-list') return 'en numrerad lista och inget annat';
  return `minst ett <${content.only}> och inget annat`;
}
