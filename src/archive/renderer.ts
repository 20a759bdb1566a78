import type { CheckedContent, CheckedText } from '../check/index.ts';
import { codeFigure } from '../pictures/code-figure.ts';
import { hashOf, keepOnce } from '../pictures/kept.ts';
import { templateAnchors } from '../model/index.ts';
import { fastParse } from '../text/fast-parse.ts';
import { outline, plainText, renderHtml } from '../text/index.ts';
import { renderContext } from './render-context.ts';
import { renderedTexts, type Rendered } from './rendered.ts';

/** Renders a text where that has not been done before, and gives its name for `readRendered`. */
export type Renderer = (text: CheckedText) => string;

/**
 * A renderer that knows what it rendered before, in whatever build, by every input. What it renders
 * lies in files: Astro's store would hold all texts at once, and hand them to the bundler.
 */
export function rememberingRenderer(content: CheckedContent, base: string): Renderer {
  // What renders imports nothing of ours outside these rooms, which the linter holds.
  const code = codeFigure('text', 'blocks', 'i18n', 'model', 'archive');
  const copies = JSON.stringify(content.site?.archivedLinks ?? []);
  const figure = hashOf([code, base, JSON.stringify([...content.media]), copies]);
  return (text) =>
    keepOnce(renderedTexts, [figure, text.language, text.source], () =>
      JSON.stringify(render(text, content, base)),
    );
}

function render(text: CheckedText, content: CheckedContent, base: string): Rendered {
  const { body, source, language } = text;
  const { tree } = fastParse(body);
  const headings = outline(tree, templateAnchors);
  const context = renderContext(language, base, {
    archivedLinks: content.site?.archivedLinks ?? [],
    mediaAt: (path) => content.media.get(path),
  });
  return {
    html: renderHtml(tree, headings, context),
    headings: [...headings.values()],
    words: plainText(tree),
    source,
  };
}
