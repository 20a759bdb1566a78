import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string }>>;
}

const holder = /(?<=<form\b[^>]*\bdata-index="([^"]*)")/u;

/**
 * Tells the search page which index it has, and the browser to fetch at once all that the search
 * needs before the first letter: otherwise each file is asked for only when the one before has come.
 * The name of the index stands in the address of what has no hash in its own, so that a new index is
 * never read with an old one's list.
 */
export async function withPreloads(
  html: string,
  indexFolder: string,
  catalogue: readonly string[],
): Promise<string> {
  const address = holder.exec(html)?.[1];
  if (address === undefined) throw new Error('The search page says nowhere where its index is.');
  const entry = JSON.parse(
    await readFile(join(indexFolder, 'pagefind-entry.json'), 'utf8'),
  ) as Entry;
  const [language] = Object.values(entry.languages);
  if (!language) return html;
  const files = [
    ...catalogue,
    `pagefind-entry.json?ts=${language.hash}`,
    `pagefind.${language.hash}.pf_meta`,
    `wasm.${language.wasm}.pagefind`,
  ];
  const links = [
    `<link rel="modulepreload" href="${address}pagefind.js">`,
    ...files.map((file) => `<link rel="preload" href="${address}${file}" as="fetch" crossorigin>`),
  ];
  return html
    .replace('</head>', `${links.join('')}</head>`)
    .replace(holder, ` data-index-name="${language.hash}" data-catalogue="${catalogue.join(' ')}"`);
}
