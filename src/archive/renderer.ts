import type { Around, Body, CheckedText } from '../check/index.ts';
import { codeFigure } from '../pictures/code-figure.ts';
import { hashOf, isKept, nameOf } from '../pictures/kept.ts';
import { templateAnchors } from '../model/index.ts';
import { fastParse } from '../text/fast-parse.ts';
import { outline, plainText, renderHtml } from '../text/index.ts';
import { renderContext } from './render-context.ts';
import { keepRendered, renderedTexts, type Rendered } from './rendered.ts';

/**
 * Renders a text where that has not been done before, and gives its name for `readRendered`. Who has
 * parsed the body just now hands it over.
 */
export type Renderer = (text: CheckedText, body?: Body) => string;

/**
 * A renderer that knows what it rendered before, in whatever build, by every input. What it renders
 * lies in the cache: Astro's store would hold all texts at once, and hand them to the bundler.
 */
export function rememberingRenderer(around: Around, base: string): Renderer {
  // What renders imports nothing of ours outside these rooms, which the linter holds.
  const code = codeFigure('text', 'blocks', 'i18n', 'model', 'archive');
  const archivedLinks = around.site?.archivedLinks ?? [];
  const figure = hashOf([
    code,
    base,
    JSON.stringify([...around.media]),
    JSON.stringify(archivedLinks),
  ]);
  const known = { archivedLinks, mediaAt: (path: string) => around.media.get(path) };
  return (text, body) => {
    const name = nameOf(renderedTexts, [figure, text.language, text.source]);
    if (!isKept(name)) {
      const context = renderContext(text.language, base, known);
      keepRendered(name, render(body ?? parsed(text), context));
    }
    return name;
  };
}

function parsed({ body }: CheckedText): Body {
  const { tree } = fastParse(body);
  return { tree, headings: outline(tree, templateAnchors) };
}

function render({ tree, headings }: Body, context: ReturnType<typeof renderContext>): Rendered {
  return {
    html: renderHtml(tree, headings, context),
    headings: [...headings.values()],
    words: plainText(tree),
  };
}
