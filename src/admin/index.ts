import { DecapCmsCore as cms } from 'decap-cms-core';
import { followRunningBuild } from './guard/build-status.ts';
import { showProgress, tellingFetch } from './guard/upload.ts';
import type { LoadPages } from './preview/page.ts';
import { siteArchive, siteStyles } from './preview/site-styles.ts';
import { registerAll } from './register.ts';
import { editorConfig, type Place, type SiteFacts } from './config.ts';

/** What the page tells the editor of the site. */
export interface Settings extends Pick<Place, 'base'> {
  readonly site: SiteFacts;
}

/** Starts the editor; `loadPages` gives the site's own pages, which the preview shows. */
export async function start(loadPages: LoadPages): Promise<void> {
  const { site, base } = JSON.parse(
    document.getElementById('settings')?.textContent ?? '{}',
  ) as Settings;
  const onDesk = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);

  document.body.classList.toggle('on-desk', onDesk);
  // The development server loads the page anew as soon as something is published.
  if (onDesk) void followRunningBuild(base);

  window.fetch = tellingFetch(window.fetch.bind(window), showProgress);

  // What stands beside the form at first: the preview, or nothing on a phone.
  const beside = 'cms.right-pane';
  if (localStorage.getItem(beside) === null) {
    localStorage.setItem(beside, innerWidth < 800 ? 'none' : 'preview');
  }

  if (onDesk || site.editor) {
    const [css, archive] = await Promise.all([siteStyles(base), siteArchive(base)]);
    registerAll(cms, { css, archive, base, loadPages });
    cms.init({ config: editorConfig(site, { onDesk, base, origin: location.origin }) as never });
  } else {
    document.getElementById('unconnected')?.removeAttribute('hidden');
  }
}
