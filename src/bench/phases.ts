import type { AstroIntegration } from 'astro';
import { processorTime } from './processor.ts';

/** Seconds of processor time by what they were spent on, in the order in which it began. */
export type Phases = Readonly<Record<string, number>>;

/** What an endpoint writes, by the folder of its file in `src/pages/`. */
const endpoints: Readonly<Record<string, string>> = {
  admin: 'redigeraren',
  data: 'öppna data',
  flode: 'flöden',
  handelser: 'kalendrar',
  kalender: 'kalendrar',
  kalla: 'källtexter',
  kort: 'kort',
  media: 'bilder',
};

/** The phases that a site with nothing but pages has too. */
export const phasesOfPages: ReadonlySet<string> = new Set([
  'texter',
  'paket',
  'vägar',
  'sidor',
  'listor',
]);

/** How the file of a route is called whose pages list what others tell. */
const listRoute = '[...list].astro';

/** Watches on what a build spends the processor's time. */
export function watchPhases(): { readonly integration: AstroIntegration; readonly phases: Phases } {
  const phases: Record<string, number> = {};
  let [current, since] = ['texter', processorTime()];
  const turnTo = (next: string) => {
    // To look costs a tenth of a millisecond, and most pages follow another.
    if (next === current) return;
    const now = processorTime();
    phases[current] = (phases[current] ?? 0) + now - since;
    [current, since] = [next, now];
  };
  const integration: AstroIntegration = {
    name: 'phases',
    hooks: {
      'astro:config:setup': ({ config }) => {
        for (const { name, hooks } of config.integrations) {
          const start = hooks['astro:build:start'];
          if (start && name === 'editor-scripts') {
            hooks['astro:build:start'] = async (options) => {
              turnTo('redigeraren');
              await start(options);
            };
          }
        }
      },
      'astro:build:start': ({ setPrerenderer }) => {
        turnTo('paket');
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            turnTo('vägar');
            return prerenderer.getStaticPaths();
          },
          render: async (request, options) => {
            const { type, component } = options.routeData;
            const folder = component.split('/').find((part) => part in endpoints) ?? '';
            const pages = component.endsWith(listRoute) ? 'listor' : 'sidor';
            turnTo(type === 'page' ? pages : (endpoints[folder] ?? 'övrigt'));
            return prerenderer.render(request, options);
          },
        }));
      },
      'astro:build:generated': () => turnTo('övrigt'),
    },
  };
  return { integration, phases };
}
