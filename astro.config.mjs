// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { decap } from './src/admin/patches.ts';
import { pagesInBrowser } from './src/admin/preview/bundle.ts';
import { siteColours } from './src/archive/site-colours.ts';
import { editorScripts } from './src/commands/editor-scripts/integration.ts';
import { siteUrl } from './src/commands/settings.ts';
import { delivery } from './src/delivery/integration.ts';
import { cacheDir } from './src/pictures/kept.ts';

const url = siteUrl();

export default defineConfig({
  ...(url ? { site: url.origin, base: url.pathname } : {}),
  cacheDir: `${cacheDir}/astro`,
  trailingSlash: 'always',
  build: { assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx(), siteColours(), decap(), pagesInBrowser(), editorScripts(), delivery()],
  scopedStyleStrategy: 'where',
  // A page's policy lets no script run that stands in the page itself, however small.
  // The licences of all that is in the scripts ask to be handed on with them.
  vite: { build: { assetsInlineLimit: 0, license: { fileName: 'licenser.txt' } } },
});
