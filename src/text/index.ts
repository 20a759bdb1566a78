export { splitDocument } from './document.ts';
export { readFrontMatter, type FrontMatter, type FrontMatterFault } from './front-matter.ts';
export { outline, type OutlineItem } from './outline.ts';
export { parse, type Parse } from './parse.ts';
export { plainText } from './plain.ts';
export { renderHtml } from './render.ts';
export { slugger, slugify } from './slug.ts';
export type { SyntaxFault } from './syntax-fault.ts';
export { firstBelow, walk, type Visit } from './tree.ts';
