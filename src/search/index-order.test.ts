import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { close, createIndex } from 'pagefind';
import { readOrder } from './index-order.ts';

const folder = await mkdtemp(join(tmpdir(), 'index-order-'));
after(() => rm(folder, { recursive: true, force: true }));

it('reads which pages and which words an index has', async () => {
  const { index } = await createIndex({ forceLanguage: 'sv' });
  for (const name of ['b', 'a-c', 'a']) {
    await index?.addHTMLFile({
      sourcePath: `${name}/index.html`,
      content: `<html lang="sv"><body><h1>Om ${name}</h1><p>anka zebra</p></body></html>`,
    });
  }
  await index?.writeFiles({ outputPath: folder });
  await close();
  const { pages, spans } = await readOrder(folder);
  const titles = pages.map(({ url, meta }) => `${url} ${meta.title ?? ''}`);
  assert.deepEqual(titles.toSorted(), ['/a-c/ Om a-c', '/a/ Om a', '/b/ Om b']);
  assert.ok((spans[0]?.[0] ?? 'z') <= 'anka');
  assert.ok((spans.at(-1)?.[1] ?? 'a') >= 'zebr');
});
