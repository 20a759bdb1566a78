import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { blocks } from '../blocks/index.ts';
import { fastParse } from '../text/fast-parse.ts';
import { plainText, splitDocument } from '../text/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const contentDir = join(root, 'content');
const paths = globSync('**/*.mdx', { cwd: contentDir });

/** An Astro site that compiles the content as MDX, with each block showing only what it holds. */
const site: Readonly<Record<string, string>> = {
  'src/content.config.ts': `
    import { defineCollection } from 'astro:content';
    import { glob } from 'astro/loaders';
    const loader = glob({
      base: ${JSON.stringify(contentDir)},
      pattern: '**/*.mdx',
      generateId: ({ entry }) => entry,
    });
    export const collections = { texts: defineCollection({ loader }) };`,
  'src/Block.astro': '<slot />',
  'src/pages/[...id].astro': `---
    import { getCollection, render } from 'astro:content';
    import Block from '../Block.astro';
    export async function getStaticPaths() {
      const texts = await getCollection('texts');
      return texts.map((text) => ({ params: { id: text.id }, props: { text } }));
    }
    const { Content } = await render(Astro.props.text);
    const components = { ${Object.keys(blocks)
      .map((name) => `${name}: Block`)
      .join(', ')} };
    ---
    <main><Content components={components} /></main>`.replace(/^ {4}/gmu, ''),
};

async function withMdxSite(
  use: (pageOf: (path: string) => Promise<string>) => Promise<void>,
): Promise<void> {
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const dir = await mkdtemp(join(cache, 'mdx-'));
  try {
    for (const [path, text] of Object.entries(site)) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), text);
    }
    await build({
      root: dir,
      configFile: false,
      logLevel: 'error',
      integrations: [mdx()],
      devToolbar: { enabled: false },
    });
    await use((path) => readFile(join(dir, 'dist', path, 'index.html'), 'utf8'));
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** A page's words, alt texts included; footnotes, which stand elsewhere, left out. */
function wordsOf(
  node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment,
): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const attributes = 'attrs' in node ? node.attrs : [];
  const valueOf = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
  if (valueOf('data-footnotes') !== undefined || node.nodeName === 'sup') return '';
  return (valueOf('alt') ?? '') + node.childNodes.map(wordsOf).join('');
}

/** White space is layout, and Astro makes quotes and dashes typographic: neither counts here. */
function letters(text: string): string {
  return text
    .replace(/\s+/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[–—]|-{2,3}/gu, '-')
    .replaceAll('…', '...');
}

test('every text is MDX, and says the same to Astro as to us', { timeout: 120_000 }, async () => {
  assert.ok(paths.length > 50);
  await withMdxSite(async (pageOf) => {
    for (const path of paths) {
      const main = /<main>([^]*)<\/main>/u.exec(await pageOf(path))?.[1] ?? '';
      const { tree } = fastParse(
        splitDocument(await readFile(join(contentDir, path), 'utf8'))?.body ?? '',
      );
      const body = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
      const ours = plainText({ type: 'root', children: body });
      assert.equal(letters(wordsOf(parseFragment(main))), letters(ours), path);
    }
  });
});
