import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtSite, type Page } from './tools/built-site.ts';
import { useSite } from './tools/open-site.ts';
import { assertNone } from './tools/none.ts';
import { pdfUaFaults, popplerTags } from './tools/pdf-ua.ts';
import { readPdf, wordsOnPaper, type ReadPdf, type Tag } from './tools/pdf.ts';

const site = builtSite();

/** A page and the document that it offers. */
interface Pair {
  readonly page: Page;
  readonly file: string;
  readonly bytes: Buffer;
  readonly pdf: ReadPdf;
}

const pairs: Pair[] = [];
for (const page of site.pages) {
  const offer = page.elements.find(({ attributes }) => attributes.type === 'application/pdf');
  const file = offer?.attributes.href?.slice(site.base.length);
  if (file === undefined || file.startsWith('media/') || file.startsWith('handbok/')) continue;
  const bytes = readFileSync(`dist/${file}`);
  pairs.push({ page, file, bytes, pdf: await readPdf(bytes) });
}

function* tagsIn(tags: readonly Tag[]): Generator<Tag> {
  for (const tag of tags) {
    yield tag;
    yield* tagsIn(tag.children);
  }
}

const countOf = (words: readonly string[]) =>
  words.reduce(
    (counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1),
    new Map<string, number>(),
  );

describe('every document', () => {
  const open = useSite();

  it('is there for each agreement, challenge, event and report, in each language', () => {
    for (const part of ['handelser', 'rapporter', 'utmaningar']) {
      const pages = site.pages.filter(({ address }) =>
        new RegExp(`^${site.base}${part}/[^/]+/$`, 'u').test(address),
      );
      for (const { address } of pages) {
        assert.ok(
          pairs.some(({ page }) => page.address === address),
          address,
        );
      }
    }
    assert.ok(pairs.some(({ file }) => file === 'overenskommelsen.pdf'));
    assert.ok(pairs.some(({ file }) => file === 'en/overenskommelsen.pdf'));
  });

  it('says what it is: title, language, standard', () => {
    for (const { page, file, pdf } of pairs) {
      const html = page.elements.find(({ name }) => name === 'html');
      assert.equal(pdf.standard, '1', file);
      assert.equal(pdf.language?.split('-')[0], html?.attributes.lang?.split('-')[0], file);
      assert.ok(pdf.title && page.html.includes(`<title>${pdf.title}`.slice(0, 30)), file);
    }
  });

  it('has tags for headings, lists and tables, and bookmarks for its headings', () => {
    for (const { page, file, pdf } of pairs) {
      const roles = new Set([...tagsIn(pdf.tags)].map(({ role }) => role));
      const has = (name: string) => page.elements.some((one) => one.name === name);
      if (has('h2')) assert.ok(roles.has('H1') && pdf.bookmarks.length > 0, file);
      if (has('ul')) assert.ok(roles.has('L') && roles.has('LI'), file);
      if (has('table')) assert.ok(roles.has('Table') && roles.has('TH'), file);
      for (const tag of tagsIn(pdf.tags)) if (tag.role === 'Figure') assert.ok(tag.alt, file);
    }
  });

  it('breaks no rule of PDF/UA-1 that can be read in its file', () => {
    assertNone(
      pairs.flatMap(({ file, bytes, pdf }) =>
        pdfUaFaults(bytes, pdf.tags).map((rule) => `${file}: ${rule}`),
      ),
    );
  });

  it('is read by Poppler too, with the heads of its rows', (test) => {
    let read = 0;
    for (const { page, file } of pairs) {
      const tags = popplerTags(`dist/${file}`);
      if (tags === undefined) continue;
      const heads = page.elements.filter(({ attributes }) => attributes.scope === 'row').length;
      assert.match(tags, /^Document/u, file);
      assert.equal(tags.match(/\/Scope \/Row/gu)?.length ?? 0, heads, file);
      read += 1;
    }
    test.diagnostic(
      read > 0 ? `${read} dokument lästa med Poppler` : 'Poppler finns inte här och prövades inte',
    );
  });

  it('has every word that its page has on paper, as often', async (test) => {
    const page = await open().browser.newPage();
    let compared = 0;
    for (const {
      page: { address },
      file,
      pdf,
    } of pairs) {
      const wanted = countOf(await wordsOnPaper(page, open().at(address)));
      const found = countOf(pdf.words);
      const missing = [...wanted].filter(([word, count]) => (found.get(word) ?? 0) < count);
      assert.deepEqual(missing, [], file);
      compared += [...wanted.values()].reduce((sum, count) => sum + count, 0);
    }
    await page.close();
    test.diagnostic(`${compared} ord jämförda i ${pairs.length} dokument`);
  });
});
