import type { Element, ElementContent } from 'hast';
import type { RenderContext } from '../blocks/index.ts';
import { formatWhen, textsIn } from '../i18n/index.ts';

type Rendered = ElementContent | ElementContent[];

/**
 * A link as it stands in a page: with the site's base path where it leads within the site, and with
 * the kept copy beside it where what it leads to is gone.
 */
export function placedLink(rendered: Rendered, context: RenderContext): Rendered {
  if (Array.isArray(rendered) || rendered.type !== 'element') return rendered;
  const { href } = rendered.properties;
  if (typeof href !== 'string') return rendered;
  if (href.startsWith('/')) rendered.properties.href = context.href(href);
  const copy = context.archivedCopy?.(href);
  if (!copy) return rendered;
  const words = textsIn(context.language).page;
  const named = `${words.archivedCopy}, ${formatWhen(copy.when, context.language)}`;
  // A screen reader that lists the links hears what each is a copy of.
  const of = [text(': '), ...structuredClone(rendered.children)];
  const hidden = element('span', { className: ['visually-hidden'] }, of);
  const link = element('a', { href: copy.archived }, [text(named), hidden]);
  return [rendered, text(' ('), link, text(')')];
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]) {
  return { type: 'element', tagName, properties, children } satisfies Element;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
