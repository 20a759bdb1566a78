import { checkContent, formatForTerminal, type CheckedContent } from '../check/index.ts';
import { contentDir } from './content-dir.ts';
import { readPublished } from './published.ts';
import { rememberingRenderer, type Renderer } from './renderer.ts';

/** Thrown where content with problems would otherwise be published; the message is the report. */
class ContentError extends Error {
  override name = 'ContentError';

  constructor({ problems }: CheckedContent) {
    super(`Innehållet har ${problems.length} fel:\n\n${formatForTerminal(problems)}\n`);
  }
}

let current: Promise<SoundContent> | undefined;

/** Content in which nothing is wrong, and what renders its texts. */
export interface SoundContent {
  readonly content: CheckedContent;
  readonly render: Renderer;
}

/**
 * The content, checked once for all who ask, for a site with this base path; throws `ContentError`
 * when anything is wrong.
 */
export function readContent(base: string): Promise<SoundContent> {
  current ??= readSound(base);
  return current;
}

async function readSound(base: string): Promise<SoundContent> {
  let render: Renderer | undefined;
  const content = await checkContent(contentDir, {
    published: await readPublished(),
    // Once all media and the site are known; what is parsed need not be parsed again.
    onSound: (text, body, around) => (render ??= rememberingRenderer(around, base))(text, body),
  });
  if (content.problems.length > 0) throw new ContentError(content);
  return { content, render: render ?? rememberingRenderer(content, base) };
}

/** Lets the next question read the folder again. */
export function forgetContent(): void {
  current = undefined;
}
