import type { AstroIntegration } from 'astro';
import { patchGroups } from './upstream/index.ts';

const patches = patchGroups.flatMap((group) => group.patches);

const pathOf = (file: string) => decodeURIComponent(new URL(file, import.meta.url).pathname);

/** A module that takes the place of one of Decap's. */
const replaced: readonly {
  readonly from: RegExp;
  readonly importer: string;
  readonly by: string;
}[] = [
  // The editor reads and writes with the site's own parser.
  {
    from: /\/serializers$/u,
    importer: 'decap-cms-widget-markdown',
    by: pathOf('./serializers.ts'),
  },
  // What has been typed is kept.
  { from: /^editor-draft$/u, importer: 'decap-cms-core', by: pathOf('./draft.ts') },
  { from: /^editor-focus$/u, importer: 'decap-cms-core', by: pathOf('./focus.ts') },
  // What no text of this site needs: TOML, and a second shrinking of pictures (with WebAssembly).
  {
    from: /\/toml$/u,
    importer: 'decap-cms-core',
    by: pathOf('./replacements/toml.ts'),
  },
  {
    from: /\/lib\/imageTransformations$/u,
    importer: 'decap-cms-core',
    by: pathOf('./replacements/image-transformations.ts'),
  },
  // Forges are asked over REST.
  {
    from: /\/GraphQLAPI$/u,
    importer: 'decap-cms-backend-github',
    by: pathOf('./replacements/graphql.ts'),
  },
  {
    from: /^apollo-|\/queries$/u,
    importer: 'decap-cms-backend-gitlab',
    by: pathOf('./replacements/graphql.ts'),
  },
  // The configuration comes from the model; its check would need `unsafe-eval`.
  {
    from: /\/constants\/configSchema$/u,
    importer: 'decap-cms-core',
    by: pathOf('./replacements/config-schema.ts'),
  },
];

// Filters spare the bundler a question for each of its thousands of modules.
const plugin = {
  name: 'decap',
  enforce: 'pre' as const,
  resolveId: { filter: { id: replaced.map(({ from }) => from) }, handler: resolveId },
  transform: {
    filter: { id: patches.map(({ file }) => new RegExp(RegExp.escape(file), 'u')) },
    handler: transform,
  },
};

/** Decap as this editor needs it, bundled. */
export function decap(): AstroIntegration {
  return {
    name: 'decap',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            define: { 'process.env.NODE_ENV': '"production"' },
            plugins: [plugin],
            // The development server bundles packages apart from the rest.
            optimizeDeps: { rolldownOptions: { plugins: [plugin] } },
          },
        });
      },
    },
  };
}

function resolveId(source: string, importer?: string): string | undefined {
  return replaced.find(
    (one) => one.from.test(source) && importer?.includes(`/${one.importer}/`) === true,
  )?.by;
}

function transform(code: string, id: string): { code: string; map: null } | undefined {
  const path = id.split('?')[0] ?? id;
  const own = patches.filter(({ file }) => path.endsWith(file));
  if (own.length === 0) return undefined;
  const changed = own.reduce((text, { from, to, file }) => {
    if (!text.includes(from)) throw new Error(`${file} is no longer as the patch expects: ${from}`);
    return text.replaceAll(from, () => to);
  }, code);
  return { code: changed, map: null };
}
