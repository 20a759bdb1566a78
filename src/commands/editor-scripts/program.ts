import { getViteConfig } from 'astro/config';
import { build, type InlineConfig } from 'vite';
import { entry, licences, type EditorScripts } from './bundle.ts';

// A process of its own: bundles the editor's scripts as Astro bundles what its pages run.
const name = 'assets/redigera.[hash].js';
const own: InlineConfig = {
  build: {
    write: false,
    emptyOutDir: false,
    license: { fileName: licences },
    rolldownOptions: { input: entry, output: { entryFileNames: name, chunkFileNames: name } },
  },
};

const configOf = getViteConfig(own, { logLevel: 'error' });
const config = await configOf({ mode: 'production', command: 'build' });
const built = await build({ ...config, configFile: false, logLevel: 'error' });
const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
const files = outputs.map(
  (file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)] as const,
);
const start = outputs.find((file) => file.type === 'chunk' && file.isEntry)?.fileName ?? '';
process.send?.({ start, files: Object.fromEntries(files) } satisfies EditorScripts);
