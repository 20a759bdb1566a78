export { withArchivedCopy } from './archived-copy.ts';
export { readAttributes } from './attributes.ts';
export type { Block, MediaFacts, PictureCopy, RenderContext } from './block.ts';
export { mediaImage } from './media-image.ts';
export { blocks, findBlock } from './registry.ts';
export { formatSize } from './document-link/size.ts';
