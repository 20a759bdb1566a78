import type { AstroIntegration } from 'astro';

const plugin = {
  name: 'page-modules',
  transform: {
    filter: { id: /virtual:astro:pages$/u },
    handler: (code: string) => ({
      code: code.replaceAll(/\(\) => (import\("[^"]*"\))/gu, '((asked) => () => asked ??= $1)()'),
      map: null,
    }),
  },
};

/**
 * Lets Astro import the code of each kind of page once. It does so again for every page, and for Node
 * to see that it has it already takes a tenth of a millisecond.
 */
export function pageModules(): AstroIntegration {
  return {
    name: 'page-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
