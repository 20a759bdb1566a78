import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Editor } from '../model/editor.ts';
import { editorConfig } from './config.ts';

const entry = 'decaps-own-check';

/** What only a browser has, and no check of a configuration asks. */
const ofBrowser: Readonly<Record<string, string>> = {
  history: 'export const createHashHistory = () => ({ listen() {}, location: { pathname: "" } });',
  localforage:
    'const none = async () => null; export default { setItem: none, getItem: none, removeItem: none, createInstance: () => ({}) };',
};

/** Decap's own check of a configuration, with the editor's widgets: the build leaves it out. */
const sources: Readonly<Record<string, string>> = {
  ...ofBrowser,
  [entry]: `
    import { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema';
    import { registerWidget } from 'decap-cms-core/dist/esm/lib/registry';
    import { widgets } from './src/admin/widgets/index.ts';
    for (const widget of widgets) registerWidget(widget);
    export { validateConfig };`,
};

type ValidateConfig = (config: unknown) => void;

/** Bundles Decap's check, since its modules do not load outside a bundler, and loads it. */
async function loadCheck(): Promise<ValidateConfig> {
  const virtual = {
    name: 'virtual',
    enforce: 'pre' as const,
    resolveId: (id: string) => (Object.hasOwn(sources, id) ? `${process.cwd()}/${id}` : undefined),
    load: (id: string) => sources[id.slice(process.cwd().length + 1)],
  };
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [virtual],
    define: { 'process.env.NODE_ENV': '"production"', window: 'globalThis' },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const folder = await mkdtemp(join(tmpdir(), 'schema-'));
  const file = join(folder, 'check.mjs');
  await writeFile(file, output[0].code);
  const module: unknown = await import(pathToFileURL(file).href);
  await rm(folder, { recursive: true });
  return (module as { validateConfig: ValidateConfig }).validateConfig;
}

const nothing = {
  branch: undefined,
  forgeAddress: undefined,
  clientId: undefined,
  signInAddress: undefined,
  openAuthoring: undefined,
};
const repository = 'stad/arkiv';
const backends: Readonly<Record<string, Editor | undefined>> = {
  'the desk': undefined,
  GitHub: {
    ...nothing,
    backend: 'github',
    repository,
    signInAddress: 'https://inlogg.exempel.se/',
  },
  'GitHub, open to all': {
    ...nothing,
    backend: 'github',
    repository,
    signInAddress: 'https://inlogg.exempel.se/',
    openAuthoring: true,
  },
  GitLab: { ...nothing, backend: 'gitlab', repository, clientId: 'abc' },
  Forgejo: {
    ...nothing,
    backend: 'forgejo',
    repository,
    clientId: 'abc',
    forgeAddress: 'https://kod.exempel.se/',
  },
};

describe('Decap’s own check', () => {
  let validate: ValidateConfig;
  before(async () => {
    validate = await loadCheck();
  });
  const configFor = (editor: Editor | undefined) => {
    const source = { key: 'plan', title: 'Planen', address: undefined, archived: undefined };
    const place = { base: '/', origin: 'https://exempel.se', onDesk: editor === undefined };
    return editorConfig({ name: 'Arkivet', sources: [source], editor }, place);
  };

  for (const [name, editor] of Object.entries(backends)) {
    it(`finds nothing wrong with the configuration for ${name}`, () => {
      assert.doesNotThrow(() => validate(configFor(editor)));
    });
  }

  it('finds what is wrong', (t) => {
    t.mock.method(console, 'error', () => undefined);
    const config = configFor(undefined);
    const faulty = { ...config, collections: [{ ...config.collections[0], fields: 'inga' }] };
    assert.throws(() => validate(faulty), /fields/u);
  });
});
