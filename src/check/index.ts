export type { CheckedContent, CheckedText } from './checked.ts';
export { checkContent, type Around } from './content.ts';
export { publishedPaths } from './published.ts';
export { formatForGitHub, formatForTerminal } from './report.ts';
export { isStale } from './rules/sisters.ts';
export { checkText, type Body } from './text.ts';
