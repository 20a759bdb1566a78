import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/** A tag's attributes as values to check; a bare attribute (`decorative`) means `true`. */
export function readAttributes(node: MdxJsxFlowElement): Record<string, unknown> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, attribute.value ?? 'true']] : [],
    ),
  );
}
