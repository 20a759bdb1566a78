export type { CheckedContent, CheckedText } from './checked.ts';
export { checkContent } from './content.ts';
export { publishedPaths } from './published.ts';
export { formatForGitHub, formatForTerminal } from './report.ts';
export { isStale } from './rules/sisters.ts';
export { checkText } from './text.ts';
