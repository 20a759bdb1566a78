export { readAttributes } from './attributes.ts';
export type { Block, BlockInput, Content, Example, MediaFacts, RenderContext } from './block.ts';
export { blocks, findBlock } from './registry.ts';
export { formatSize } from './document-link/size.ts';
