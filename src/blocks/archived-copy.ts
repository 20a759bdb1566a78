import type { Element, ElementContent } from 'hast';
import { formatWhen, textsIn } from '../i18n/index.ts';
import type { RenderContext } from './block.ts';
import { h } from './element.ts';

/** The link to the kept copy of what an address led to; absent where the address answers. */
export function archivedCopy(
  address: string,
  of: readonly ElementContent[] | string,
  context: RenderContext,
): Element | undefined {
  const copy = context.archivedCopy?.(address);
  if (!copy) return undefined;
  const words = textsIn(context.language).page;
  const named = `${words.archivedCopy}, ${formatWhen(copy.when, context.language)}`;
  // A screen reader that lists the links hears what each is a copy of.
  const what = h('span', { className: ['visually-hidden'] }, ': ', structuredClone(of));
  return h('a', { href: copy.archived }, named, what);
}

/** A link, and in brackets the kept copy where what it leads to is gone. */
export function withArchivedCopy(link: Element, context: RenderContext): ElementContent[] {
  const copy = archivedCopy(String(link.properties.href), link.children, context);
  if (!copy) return [link];
  return [link, { type: 'text', value: ' (' }, copy, { type: 'text', value: ')' }];
}
