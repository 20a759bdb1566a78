import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleEditor, entry, licences, type EditorScripts } from './bundle.ts';

const name = 'virtual:editor-script';

/**
 * Puts the editor's scripts beside the site's. They are thousands of modules that no page of the site
 * shares and no text changes, so they are bundled apart and kept. Tells the editor's page which
 * script to start as `virtual:editor-script`: while developing, the code itself.
 */
export function editorScripts(): AstroIntegration {
  let scripts: EditorScripts | undefined;
  const plugin = {
    name: 'editor-scripts',
    resolveId: { filter: { id: /^virtual:editor-script$/u }, handler: () => `\0${name}` },
    load: {
      filter: { id: /virtual:editor-script$/u },
      handler: () => `export default ${JSON.stringify(`/${scripts?.start ?? entry}`)};`,
    },
  };
  return {
    name: 'editor-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:start': async () => {
        scripts = await bundleEditor();
      },
      'astro:build:done': async ({ dir }) => {
        for (const [path, text] of Object.entries(scripts?.files ?? {})) {
          const file = fileURLToPath(new URL(path, dir));
          await mkdir(dirname(file), { recursive: true });
          const whole = path === licences ? together(await readFile(file, 'utf8'), text) : text;
          await writeFile(file, whole);
        }
      },
    },
  };
}

/** Two lists of licences as one: a package that is in both stands there once. */
function together(one: string, other: string): string {
  const [head = '', ...packages] = one.split(/^(?=## )/mu);
  const [, ...others] = other.split(/^(?=## )/mu);
  const all = new Set([...packages, ...others].map((text) => text.trimEnd()));
  return `${head}${[...all].sort().join('\n\n')}\n`;
}
