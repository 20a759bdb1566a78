import { blocks, findBlock, type Block } from '../../blocks/index.ts';
import type { Visit } from '../../text/index.ts';
import { finding, placeOf, quote, type Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';

/** Refuses HTML, unknown blocks, blocks within a sentence, and blocks in the wrong place. */
export function checkTags(visits: readonly Visit[]): Finding[] {
  return visits.flatMap(({ node, ancestors }) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const name = node.name ?? '';
    const block = findBlock(name);
    if (!block) return unknownTag(name, placeOf(node));
    if (node.type === 'mdxJsxTextElement') {
      return finding('block-in-sentence', placeOf(node), {
        found: `<${name}> mitt i en text`,
        expected: `${block.label} för sig, med tom rad före och efter`,
        fix: 'Flytta blocket till en egen rad.',
      });
    }
    const parent = ancestors.at(-1);
    const around = parent?.type === 'mdxJsxFlowElement' ? (parent.name ?? '') : '';
    return block.within === undefined || block.within === around
      ? []
      : misplaced(block, placeOf(node));
  });
}

/** What to do about a tag of HTML. */
export const html = {
  expected: `Markdown, eller ett av blocken: ${Object.keys(blocks).join(', ')}`,
  fix: 'Ta bort taggen: skriv med Markdown eller använd ett block.',
};

function unknownTag(name: string, place: ReturnType<typeof placeOf>): Finding {
  const near = nearest(name, Object.keys(blocks));
  const found = name === '' ? 'en tagg utan namn' : quote(`<${name}>`);
  if (/^[a-z]/u.test(name) && !near) return finding('html', place, { found, ...html });
  return finding('unknown-block', place, {
    found,
    expected: `ett av blocken: ${Object.keys(blocks).join(', ')}`,
    fix: near ? `Menade du <${near}>?` : 'Rätta namnet eller ta bort blocket.',
  });
}

function misplaced(block: Block, place: ReturnType<typeof placeOf>): Finding {
  return finding('block-place', place, {
    found: `<${block.name}> för sig`,
    expected: `${block.label} inuti <${block.within ?? ''}>`,
    fix: `Sätt <${block.within ?? ''}> före och </${block.within ?? ''}> efter.`,
  });
}
