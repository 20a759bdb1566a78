export { drawIcon, iconPaths } from './icon.ts';
export { drawMark, markSize, type Colour, type Layer, type MarkData } from './mark.ts';
export { signPath } from './sign.ts';
