import type { ElementContent } from 'hast';
import { withArchivedCopy, type RenderContext } from '../blocks/index.ts';

type Rendered = ElementContent | ElementContent[];

/**
 * A link as it stands in a page: with the site's base path where it leads within the site, and with
 * the kept copy beside it where what it leads to is gone.
 */
export function placedLink(rendered: Rendered, context: RenderContext): Rendered {
  if (Array.isArray(rendered) || rendered.type !== 'element') return rendered;
  const { href } = rendered.properties;
  if (typeof href !== 'string') return rendered;
  const beside = withArchivedCopy(rendered, context);
  if (href.startsWith('/')) rendered.properties.href = context.href(href);
  return beside;
}
