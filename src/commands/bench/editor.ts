import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'yaml';
import { writeCorpus } from '../../bench/corpus.ts';
import { contentDir } from '../../archive/content-dir.ts';
import { launchBrowser } from '../../tests/browser.ts';
import { editorScripts } from '../../tests/tools/editor-scripts.ts';
import { editorDir, openEditor } from '../../tests/tools/open-editor.ts';
import { measureTyping } from './typing.ts';

const word = 'provhändelsen';
const slug = 'provhandelsen';

/** Prints what publishing costs at today's size and at others, and the editor's other figures. */
export async function benchEditor(sizes: readonly number[], script: string): Promise<void> {
  console.log('från publicering   sidan finns  sökningen hittar');
  await measure('dagens', contentDir);
  for (const size of existsSync(script) ? sizes : []) {
    const folder = `.cache/bench/content-${size}`;
    await writeCorpus(script, folder, size);
    await measure(`${size} händelser`, folder);
    await rm(folder, { recursive: true, force: true });
  }
  console.log('Bytes utanför det ändrade: node --test src/admin/text/file.test.ts');
  console.log('Förlorade av 200 sparningar: node --test src/desk/conflict.test.ts');
}

async function measure(name: string, content: string): Promise<void> {
  const editor = await openEditor(content);
  const browser = await launchBrowser();
  try {
    const site = readFileSync(join(editor.dir, 'site.yaml'), 'utf8');
    const { sources } = parse(site) as { sources: readonly { key: string }[] };
    const source = sources[0]?.key ?? '';
    await send(editor.address, 'persistEntry', draftOf(source));
    const started = performance.now();
    const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
    await send(editor.address, 'publishUnpublishedEntry', { collection: 'pages', slug });
    while (!(await fetch(`${editor.address}${slug}/`)).ok) await setTimeout(50);
    const there = seconds();
    const page = await browser.newPage();
    await page.goto(`${editor.address}sok/?q=${word}`);
    await page.locator(`.search-results a[href*="${slug}"]`).first().waitFor({ timeout: 60_000 });
    console.log(`${name.padEnd(18)} ${there.padEnd(12)} ${seconds()}`);
    const { paths, bytes } = editorScripts((path) => readFileSync(join(editorDir, path), 'utf8'));
    const size = `${(bytes / 1000).toFixed(0)} kB gzip i ${paths.length} filer`;
    console.log(`${' '.repeat(18)} redigerarens skript vid start: ${size}`);
    for (const [kind, body] of Object.entries(longTexts)) {
      const long = `lang-text-${body.length}`;
      await send(editor.address, 'persistEntry', draftOf(source, long, body));
      const typing = await measureTyping(await editor.visit(browser, `/collections/pages`), long);
      console.log(`${' '.repeat(18)} ${kind}: ${typing}`);
    }
  } finally {
    await browser.close();
    await editor.close();
  }
}

const paragraph = 'Föreningarna och **kommunen** talade på torget, se [arkivet](/arkiv/). '
  .repeat(4)
  .trim();
const box = '<FactBox title="Ruta">\n\nText i rutan.\n\n</FactBox>';

/** Texts longer than any that is published, by what is told of them. */
const longTexts: Readonly<Record<string, string>> = {
  '10 000 tecken': Array<string>(36).fill(paragraph).join('\n\n'),
  '50 avsnitt': Array.from({ length: 50 }, (_, index) => `## Avsnitt ${index + 1}\n\n${paragraph}`)
    .map((section, index) => (index % 5 === 0 ? `${section}\n\n${box}` : section))
    .join('\n\n'),
};

const rawOf = (source: string, body: string) => `---
title: Provhändelsen
summary: En sida som mäter hur länge det dröjer.
sources: [${source}]
---

${body}
`;

const draftOf = (source: string, name = slug, body = 'Här står provhändelsen.') => ({
  dataFiles: [{ path: `content/pages/${name}.mdx`, slug: name, raw: rawOf(source, body) }],
  assets: [],
  options: { collectionName: 'pages', commitMessage: 'Prov', useWorkflow: true, status: 'draft' },
});

async function send(address: string, action: string, params: object): Promise<void> {
  const response = await fetch(`${address}api/v1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action, params }),
  });
  if (!response.ok) throw new Error(await response.text());
}
