import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSiteFile } from '../archive/site-file.ts';
import { editorOrigins } from './editor-origins.ts';
import { writeHeaders } from './headers-file.ts';
import { headerRules } from './headers.ts';
import { securityAddress, writeSecurityTxt } from './security-txt.ts';

/**
 * Writes what hosts read of a built site: its headers, and whom to tell of a weakness, where
 * `site.yaml` has an address for that. Pages state their policy themselves too,
 * by `virtual:page-policy`.
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
      'astro:build:done': async ({ dir }) => {
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
