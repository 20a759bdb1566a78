import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { decap } from './src/admin/patches.ts';
import { pagesInBrowser } from './src/admin/preview/bundle.ts';
import { siteColours } from './src/archive/site-colours.ts';
import { siteUrl } from './src/commands/settings.ts';
import { documents } from './src/print/integration.ts';
import { searchIndex } from './src/search/integration.ts';

const url = siteUrl();

export default defineConfig({
  ...(url ? { site: url.origin, base: url.pathname } : {}),
  trailingSlash: 'always',
  build: { assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx(), siteColours(), decap(), pagesInBrowser(), documents(), searchIndex()],
  scopedStyleStrategy: 'where',
  // A page's policy lets no script run that stands in the page itself, however small.
  vite: { build: { assetsInlineLimit: 0 } },
});
