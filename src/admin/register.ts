import type { DecapCmsCore } from 'decap-cms-core';
import { ForgejoBackend } from 'decap-cms-backend-forgejo';
import { GitHubBackend } from 'decap-cms-backend-github';
import { GitLabBackend } from 'decap-cms-backend-gitlab';
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { collectionNames, collections, sisterFields, siteFields } from '../model/index.ts';
import { textForms } from './blocks.ts';
import type { PreviewSite } from './preview/draft-page.ts';
import { previewOf } from './preview/preview.ts';
import { siteArchive } from './preview/site-styles.ts';
import { followBuild } from './guard/build-status.ts';
import { guarded } from './guard/backend.ts';
import { swedish } from './locale.ts';
import { textFormat, yamlFormat } from './text/file.ts';
import { widgets } from './widgets/index.ts';

type Cms = typeof DecapCmsCore;

/** Makes Decap this site's editor: language, backends, file formats, widgets, blocks, previews. */
export function registerAll(cms: Cms, site: PreviewSite): void {
  cms.registerLocale('sv', swedish);
  const backends = {
    proxy: ProxyBackend,
    github: GitHubBackend,
    gitlab: GitLabBackend,
    forgejo: ForgejoBackend,
  };
  for (const [name, backend] of Object.entries(backends)) {
    // Only the desk can tell how the build goes, and when there is more for previews to refer to.
    const changed = async () => {
      if (name !== 'proxy') return;
      await followBuild(site.base);
      site.archive = await siteArchive(site.base);
    };
    cms.registerBackend(
      name,
      guarded(backend, () => void changed()),
    );
  }
  cms.registerCustomFormat('site', 'yaml', yamlFormat(siteFields));
  for (const name of collectionNames) {
    const format = textFormat({ ...collections[name].fields, ...sisterFields });
    cms.registerCustomFormat(name, 'mdx', format);
    cms.registerPreviewTemplate(name, previewOf(name, format, site) as never);
  }
  for (const widget of widgets) cms.registerWidget(widget as never);
  for (const form of textForms) cms.registerEditorComponent(form as never);
}
