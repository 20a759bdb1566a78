import type { Loader, LoaderContext } from 'astro/loaders';
import { isStale, type CheckedContent, type CheckedText } from '../check/index.ts';
import { original, type CollectionName } from '../model/index.ts';
import { plainText, renderHtml } from '../text/index.ts';
import { contentDir } from './content-dir.ts';
import { forgetContent, readContent } from './content-source.ts';
import { renderContext } from './render-context.ts';

/** Loads the Swedish texts of a collection, rendered, under their slugs. */
export function collectionLoader(name: CollectionName): Loader {
  return loader(`content-${name}`, (content, context) => {
    for (const text of content.texts) {
      if (text.collection !== name || text.language !== original) continue;
      store(context, content, text, text.slug, { ...text.data });
    }
  });
}

/** Loads the texts in other languages, under `collection/slug.language`. */
export function sisterLoader(): Loader {
  return loader('content-sisters', (content, context) => {
    for (const text of content.texts) {
      if (text.language === original) continue;
      const { collection, slug, language, data } = text;
      const swedish = content.texts.find(
        (other) =>
          other.collection === collection && other.slug === slug && other.language === original,
      );
      const stale = swedish !== undefined && isStale(text, swedish);
      const { title, summary } = data;
      const facts = { collection, slug, language, title, summary, stale };
      store(context, content, text, `${collection}/${slug}.${language}`, facts);
    }
  });
}

/** Loads the facts of all files in `media/`, as the one entry `media`. */
export function mediaLoader(): Loader {
  return loader('content-media', ({ media }, { store }) => {
    store.set({ id: 'media', data: { files: [...media.values()] } });
  });
}

/** Loads `site.yaml`, as the one entry `site`. */
export function siteLoader(): Loader {
  return loader('content-site', ({ site }, { store }) => {
    if (site) store.set({ id: 'site', data: { ...site } });
  });
}

function loader(
  name: string,
  fill: (content: CheckedContent, context: LoaderContext) => void,
): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const content = await readContent();
    context.store.clear();
    fill(content, context);
  };
  return {
    name,
    load: async (context) => {
      await load(context);
      context.watcher?.add(contentDir);
      context.watcher?.on('all', (_, path) => {
        if (!path.startsWith(contentDir)) return;
        forgetContent();
        load(context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

function store(
  loader: LoaderContext,
  content: CheckedContent,
  text: CheckedText,
  id: string,
  data: Record<string, unknown>,
): void {
  const { base } = loader.config;
  const context = renderContext(text.language, base, (path) => content.media.get(path));
  const headings = [...text.headings.values()];
  loader.store.set({
    id,
    data,
    body: text.source,
    filePath: text.file,
    digest: loader.generateDigest(text.source),
    rendered: {
      html: renderHtml(text.tree, text.headings, context),
      metadata: { headings, words: plainText(text.tree) },
    },
  });
}
