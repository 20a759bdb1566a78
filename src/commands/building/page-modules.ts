/**
 * Lets Astro import the code of each kind of page once. It does so again for every page: for Node to
 * see that it has it already took 0.4 s of a build of 5,000 events.
 */
export const pageModules = {
  name: 'page-modules',
  transform: {
    filter: { id: /virtual:astro:pages$/u },
    handler: (code: string) => ({
      code: code.replaceAll(/\(\) => (import\("[^"]*"\))/gu, '((asked) => () => asked ??= $1)()'),
      map: null,
    }),
  },
};
