import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSiteFile } from '../archive/site-file.ts';
import { editorOrigins } from './editor-origins.ts';
import { writeHeaders } from './headers-file.ts';
import { headerRules } from './headers.ts';
import { policyStart } from './policy.ts';
import { securityAddress, writeSecurityTxt } from './security-txt.ts';

/**
 * Writes what hosts read of a built site: its headers, and whom to tell of a weakness, where
 * `site.yaml` has an address for that. Each page states its policy itself too,
 * by `virtual:page-policy`; a build with a kind of page that does not is refused.
 */
export function delivery(): AstroIntegration {
  let site: URL | undefined;
  let base = '/';
  return {
    name: 'delivery',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const pagePolicy = fileURLToPath(new URL('page-policy.ts', import.meta.url));
        updateConfig({ vite: { resolve: { alias: { 'virtual:page-policy': pagePolicy } } } });
      },
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.base, config.site);
        base = `${config.base.replace(/\/$/u, '')}/`;
      },
      'astro:build:done': async ({ dir, assets }) => {
        for (const [first] of assets.values()) await expectPolicy(first);
        const write = async (file: string, text: string) => {
          const path = fileURLToPath(new URL(file, dir));
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, text);
        };
        await write('_headers', writeHeaders(headerRules({ base, connect: editorOrigins() })));
        const email = readSiteFile()?.contact.email;
        const today = process.env.TODAY ?? new Date().toISOString().slice(0, 10);
        if (email !== undefined)
          await write(securityAddress, writeSecurityTxt({ email, today, site }));
      },
    },
  };
}

/** Throws where a page, of those that are made by the same code, states no policy. */
async function expectPolicy(page: URL | undefined): Promise<void> {
  if (!page?.pathname.endsWith('.html')) return;
  if (!(await readFile(page, 'utf8')).includes(`<meta charset="utf-8">${policyStart}`))
    throw new Error(`No policy in ${page.pathname}.`);
}
