import { resolve } from 'node:path';
import { checkContent, formatForTerminal, type CheckedContent } from '../check/index.ts';

/** The folder that holds the content: `CONTENT_DIR`, or `content/`. */
export const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');

/** Thrown where content with problems would otherwise be published; the message is the report. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor({ problems }: CheckedContent) {
    super(`Innehållet har ${problems.length} fel:\n\n${formatForTerminal(problems)}\n`);
  }
}

let current: Promise<CheckedContent> | undefined;

/** The content, checked once for all who ask; throws `ContentError` when anything is wrong. */
export function readContent(): Promise<CheckedContent> {
  current ??= checkContent(contentDir).then((content) => {
    if (content.problems.length > 0) throw new ContentError(content);
    return content;
  });
  return current;
}

/** Lets the next question read the folder again. */
export function forgetContent(): void {
  current = undefined;
}
