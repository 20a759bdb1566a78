import type { Loader, LoaderContext } from 'astro/loaders';
import { isStale, type CheckedContent } from '../check/index.ts';
import { original, type CollectionName } from '../model/index.ts';
import { settleKept } from '../pictures/kept.ts';
import { contentDir } from './content-dir.ts';
import { forgetContent, readContent } from './content-source.ts';
import type { Renderer } from './renderer.ts';

/** Loads the Swedish texts of a collection, rendered, under their slugs. */
export function collectionLoader(name: CollectionName): Loader {
  return loader(`content-${name}`, ({ texts }, { store }, render) => {
    for (const text of texts) {
      if (text.collection !== name || text.language !== original) continue;
      const { slug: id, data, file: filePath } = text;
      store.set({ id, data: { ...data }, filePath, digest: render(text) });
    }
  });
}

/** Loads the texts in other languages, under `collection/slug.language`. */
export function sisterLoader(): Loader {
  return loader('content-sisters', ({ texts }, { store }, render) => {
    const originals = new Map(
      texts
        .filter(({ language }) => language === original)
        .map((text) => [`${text.collection}/${text.slug}`, text]),
    );
    for (const text of texts) {
      if (text.language === original) continue;
      const { collection, slug, language, data, file: filePath } = text;
      const swedish = originals.get(`${collection}/${slug}`);
      const stale = swedish !== undefined && isStale(text, swedish);
      const { title, summary } = data;
      const facts = { collection, slug, language, title, summary, stale };
      const id = `${collection}/${slug}.${language}`;
      store.set({ id, data: facts, filePath, digest: render(text) });
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
  fill: (content: CheckedContent, context: LoaderContext, render: Renderer) => void,
): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const { content, render } = await readContent(context.config.base);
    context.store.clear();
    fill(content, context, render);
    settleKept();
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
