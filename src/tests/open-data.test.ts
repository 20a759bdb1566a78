import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dataFiles } from '../model/index.ts';
import { builtSite } from './tools/built-site.ts';
import { readCsv } from './tools/csv.ts';
import { useSite } from './tools/open-site.ts';

const site = builtSite();
const read = (path: string) => site.read(`data/${path}`);
const json = (path: string) => JSON.parse(read(path)) as Record<string, unknown>;
type Item = Readonly<Record<string, unknown>>;

/** What stands at `evaluation.score` in an item, or nothing. */
const at = (item: unknown, path: string): unknown =>
  path.split('.').reduce((value, key) => (value as Item | undefined)?.[key], item);

/** A value as its cell is to say it, by the rules that the page tells. */
const told = (value: unknown): string => {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join(' | ');
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return typeof value === 'number' ? String(value).replace('.', ',') : (value as string);
};

describe('the open data', () => {
  it('follows the schema that goes with it', () => {
    const ajv = new Ajv2020({ validateFormats: false });
    ajv.addKeyword('x-reference');
    for (const { path, kind } of dataFiles) {
      if (kind !== 'json') continue;
      const follows = ajv.compile(json(path.replace('json', 'schema.json')));
      assert.ok(follows(json(path)), `${path}: ${ajv.errorsText(follows.errors)}`);
    }
  });

  it('says the same in tables as in JSON', () => {
    let compared = 0;
    for (const { path, kind, collection, list } of dataFiles) {
      if (kind !== 'csv' || !collection) continue;
      const items = json(`${path.split('.')[0] ?? ''}.json`).items as Item[];
      const [columns = [], ...rows] = readCsv(read(path));
      const records = list
        ? items.flatMap((item) =>
            (item[list] as Item[]).map((one, index) => ({
              ...one,
              slug: item.slug,
              row: index + 1,
            })),
          )
        : items;
      assert.equal(rows.length, records.length, path);
      for (const [index, row] of rows.entries()) {
        for (const [place, column] of columns.entries()) {
          if (/\.(first|last|precision)$/u.test(column)) continue;
          assert.equal(row[place], told(at(records[index], column)), `${path}: ${column}`);
          compared += 1;
        }
      }
    }
    assert.ok(compared > 1000);
  });

  it('leads from each reference to a text that is there', () => {
    const events = json('handelser.json').items as Item[];
    const organisations = new Set(
      (json('organisationer.json').items as Item[]).map(({ slug }) => slug),
    );
    const named = events.flatMap(({ organisations: all }) => all as Item[]);
    assert.ok(named.length > 0);
    for (const { organisation } of named) assert.ok(organisations.has(organisation));
  });
});

test('a portal finds what DCAT-AP demands, and every file that it is told of', () => {
  const catalogue = json('dcat.jsonld');
  const files = new Set<string>();
  for (const needed of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset']) {
    assert.ok(catalogue[needed], needed);
  }
  for (const dataset of catalogue['dcat:dataset'] as Item[]) {
    assert.ok(dataset['dct:title'] && dataset['dct:description']);
    for (const distribution of dataset['dcat:distribution'] as Item[]) {
      const address = at(distribution, 'dcat:accessURL.@id') as string;
      const file = address.split('/').at(-1) ?? '';
      files.add(file);
      const size = (distribution['dcat:byteSize'] as Item)['@value'];
      assert.equal(size, String(Buffer.byteLength(read(file))), file);
    }
  }
  const offered = dataFiles.filter(({ kind }) => kind !== 'schema').map(({ path }) => path);
  assert.deepEqual([...files].sort(), offered.sort());
});

describe('the page about the open data', () => {
  const open = useSite();

  it('offers every file', () => {
    const page = site.pages.find(({ address }) => address === `${site.base}data/`);
    for (const { path } of dataFiles) assert.ok(page?.html.includes(`/data/${path}"`), path);
  });

  it('gives examples that answer what it says that they answer', async () => {
    const page = await open().browser.newPage();
    await open().show(page, `${site.base}data/`);
    const examples = await page.locator('.data-example').all();
    assert.equal(examples.length, 3);
    for (const example of examples) {
      const code = await example.locator('code').innerText();
      const lines: string[] = [];
      page.removeAllListeners('console').on('console', (line) => lines.push(line.text()));
      await page.evaluate(`(async () => { ${code} })()`);
      assert.equal(lines.join('\n'), await example.locator('samp').innerText());
    }
    await page.close();
  });
});
