import type { AstroIntegration } from 'astro';

/** What a component's module is called where it runs in the browser. */
const suffix = '.in-browser.ts';

/** What stands in a page's head or needs Node, and what stands for it in the preview. */
const replaced: readonly { readonly what: RegExp; readonly by: string }[] = [
  { what: /\/archive\/index\.ts$/u, by: 'archive.ts' },
  {
    what: /\.css$|\?url$|\/(?:SocialCard|StructuredData)\.astro$|\/page-policy\.ts$/u,
    by: 'nothing.ts',
  },
];

const besides = (file: string) =>
  decodeURIComponent(new URL(`./browser/${file}`, import.meta.url).pathname);

interface Context {
  readonly environment: { readonly name: string };
  readonly fs: { readFile(path: string, options: { encoding: 'utf8' }): Promise<string> };
  resolve(
    source: string,
    importer: string,
    options: { skipSelf: true },
  ): Promise<{ id: string } | null>;
}

type Compile = (this: object, source: string, id: string) => Promise<{ code: string }>;

interface ResolvedPlugins {
  readonly root: string;
  readonly plugins: readonly {
    readonly name: string;
    readonly transform?: unknown;
  }[];
}

/** Makes the site's pages run in the browser too, compiled by Astro as in the build. */
export function pagesInBrowser(): AstroIntegration {
  let compile: Compile | undefined;
  let folder = '';
  const plugin = {
    name: 'pages-in-browser',
    enforce: 'pre' as const,
    configResolved({ plugins, root }: ResolvedPlugins) {
      folder = root;
      const { transform } = plugins.find(({ name }) => name === 'astro:build') ?? {};
      compile = (transform as { handler?: Compile } | undefined)?.handler;
    },
    async resolveId(
      this: Context,
      source: string,
      importer = '',
      { scan = false }: { readonly scan?: boolean } = {},
    ) {
      // Who looks through the code for packages, before it is served, asks no plugin to load it.
      if (scan) return undefined;
      // The editor's own copy: no page of the site fetches another script for it.
      if (source.includes('vite/preload-helper') && importer.includes('/admin/')) {
        return besides('preload.ts');
      }
      const isPage = importer.endsWith('/admin/_pages.ts') || isWithin(importer);
      if (this.environment.name !== 'client' || !isPage) return undefined;
      const instead = replaced.find(({ what }) => what.test(source))?.by;
      if (instead !== undefined) return besides(instead);
      if (!source.endsWith('.astro')) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && found.id + suffix;
    },
    async load(this: Context, id: string) {
      if (!id.endsWith(suffix)) return undefined;
      if (!compile) throw new Error('Astro no longer compiles components in “astro:build”');
      const file = id.slice(0, -suffix.length);
      const source = await this.fs.readFile(file, { encoding: 'utf8' });
      const onServer = { ...this, environment: { name: 'ssr' } };
      // Each component says where its file lies; the same code is to be the same in any folder.
      return (await compile.call(onServer, source, file)).code.replaceAll(folder, '');
    },
  };
  return {
    name: 'pages-in-browser',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin as never] } });
      },
    },
  };
}

function isWithin(importer: string): boolean {
  return importer.endsWith(suffix) || importer.includes('/src/components/');
}
