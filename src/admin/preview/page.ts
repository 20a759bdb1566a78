import type { SSRResult } from 'astro';
import { renderSlotToString, renderToString } from 'astro/runtime/server/index.js';
import { startSlug, type CollectionName } from '../../model/index.ts';
import { show, type Draft } from './browser/archive.ts';

type Component = Parameters<typeof renderToString>[1];
type Slot = Parameters<typeof renderSlotToString>[1];
type Slots = Readonly<Record<string, Slot>>;
/** What stands in a slot that shows what it is given. */
type Show = (...given: readonly unknown[]) => ReturnType<Extract<Slot, () => unknown>>;

/** A kind of page: a collection's, or the start page. */
export type PageName = CollectionName | 'start';

/** The site's pages, by what they show. */
export type Pages = Readonly<Record<PageName, unknown>>;

/** Fetches the pages when they are first needed. */
export type LoadPages = () => Promise<Pages>;

/** A page as the preview puts it into its frame. */
export interface RenderedPage {
  readonly html: string;
  readonly lang: string;
  readonly direction: string;
}

let last: Promise<unknown> = Promise.resolve();

/** Renders the page of a draft; one at a time, since the archive holds one draft. */
export function renderPage(pages: Pages, draft: Draft): Promise<RenderedPage> {
  const rendered = last.then(() => render(pages, draft));
  last = rendered.catch(() => undefined);
  return rendered;
}

async function render(pages: Pages, draft: Draft): Promise<RenderedPage> {
  const { collection, slug } = draft.entry;
  const isStart = collection === 'pages' && slug === startSlug;
  const page = pages[isStart ? 'start' : collection] as Component;
  show(draft);
  const props = { entry: draft.entry, language: draft.text.language };
  const html = await renderToString(emptyResult(), page, props, {});
  if (typeof html !== 'string') throw new Error('Sidan leder någon annanstans');
  const { documentElement: root, body } = new DOMParser().parseFromString(html, 'text/html');
  return { html: body.innerHTML, lang: root.lang, direction: root.dir };
}

/** What Astro asks of its surroundings while it renders components without scripts or styles. */
function emptyResult(): SSRResult {
  const result: SSRResult = {
    createAstro: (props: object, slots: Slots) => ({
      props,
      slots: {
        render: async (name: string, given: readonly unknown[] = []) => {
          const slot = slots[name];
          if (slot === undefined) return undefined;
          if (given.length === 0) return renderSlotToString(result, slot);
          const holder = await (typeof slot === 'function' ? slot(result) : slot);
          const [show] = (holder as unknown as { readonly expressions: [Show] }).expressions;
          return renderSlotToString(result, () => show(...given));
        },
      },
    }),
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    renderers: [],
    clientDirectives: new Map(),
    componentMetadata: new Map(),
    compressHTML: true,
    _metadata: {
      hasRenderedHead: false,
      extraHead: [],
      propagators: new Set(),
      renderedScripts: new Set(),
      templateDepth: 0,
    },
  } as unknown as SSRResult;
  return result;
}
