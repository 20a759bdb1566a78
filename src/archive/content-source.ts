import { checkContent, formatForTerminal, type CheckedContent } from '../check/index.ts';
import { contentDir } from './content-dir.ts';
import { readPublished } from './published.ts';

/** Thrown where content with problems would otherwise be published; the message is the report. */
class ContentError extends Error {
  override name = 'ContentError';

  constructor({ problems }: CheckedContent) {
    super(`Innehållet har ${problems.length} fel:\n\n${formatForTerminal(problems)}\n`);
  }
}

let current: Promise<CheckedContent> | undefined;

/** The content, checked once for all who ask; throws `ContentError` when anything is wrong. */
export function readContent(): Promise<CheckedContent> {
  current ??= readSound();
  return current;
}

async function readSound(): Promise<CheckedContent> {
  const content = await checkContent(contentDir, undefined, await readPublished());
  if (content.problems.length > 0) throw new ContentError(content);
  return content;
}

/** Lets the next question read the folder again. */
export function forgetContent(): void {
  current = undefined;
}
