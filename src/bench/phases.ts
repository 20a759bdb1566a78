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

/** Sees on what a build spends the processor's time. */
export interface Watch {
  /** What tells Astro's own phases apart. */
  readonly integration: AstroIntegration;
  readonly phases: Phases;
  /** Says what the build does from now on. */
  readonly turnTo: (phase: string) => void;
}

/** Watches a build that begins with this phase; on Linux only. */
export function watchPhases(first: string): Watch {
  const phases: Record<string, number> = {};
  let [current, since] = [first, processorTime()];
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
  return { integration, phases, turnTo };
}
