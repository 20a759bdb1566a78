import type { AstroIntegration } from 'astro';
import type { Site } from '../model/index.ts';
import { readSiteFile } from './site-file.ts';

const name = 'virtual:site-colours.css';

/** Puts the colours of `site.yaml` into the site's stylesheet, as `virtual:site-colours.css`. */
export function siteColours(): AstroIntegration {
  const plugin = {
    name: 'site-colours',
    // Filters spare the bundler a question for each of its thousands of modules.
    resolveId: { filter: { id: /^virtual:site-colours\.css$/u }, handler: () => `\0${name}` },
    load: {
      filter: { id: /virtual:site-colours\.css$/u },
      handler: (id: string) => (id === `\0${name}` ? css() : undefined),
    },
  };
  return {
    name: 'site-colours',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

function css(): string {
  const site = readSiteFile();
  if (!site) return '';
  const classes = site.colours.accents.map(
    (_, index) => `.colour-${index + 1}{--colour:var(--accent-${index + 1})}`,
  );
  const dark = `@media screen and (prefers-color-scheme:dark){:root{${variables(site, 'dark')}}}`;
  return `@layer tokens{:root{${variables(site, 'light')}}${dark}}@layer components{${classes.join('')}}`;
}

function variables({ colours }: Site, mode: 'light' | 'dark'): string {
  const { paper, ink } = colours[mode];
  const accents = colours.accents.map((accent, index) => `--accent-${index + 1}:${accent[mode]}`);
  return [`--paper:${paper}`, `--ink:${ink}`, ...accents].join(';');
}
