import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import type { Case } from './hostile/case.ts';
import { characters } from './hostile/characters.ts';
import { code } from './hostile/code.ts';
import { depth } from './hostile/depth.ts';
import { files } from './hostile/files.ts';
import { links } from './hostile/links.ts';
import { markup } from './hostile/markup.ts';
import { pictures } from './hostile/pictures.ts';
import { yaml } from './hostile/yaml.ts';
import { checkContent } from './index.ts';
import { faultsOf, page, problemsOf, sound, withContent } from './sample-content.ts';

const groups: Readonly<Record<string, readonly Case[]>> = {
  code,
  markup,
  yaml,
  characters,
  depth,
  links,
  pictures,
};

const sourceOf = ({ source, body = 'Text.', frontMatter }: Case) =>
  source ?? page(body, frontMatter);

/** Code in the cases sets a global and writes a file; neither may ever be there. */
function assertNothingRan(): void {
  assert.equal('canary' in globalThis, false);
  assert.equal(existsSync('canary-was-here'), false);
}

for (const [name, cases] of Object.entries(groups)) {
  test(`${cases.length} hostile texts are refused: ${name}`, { timeout: 120_000 }, () => {
    for (const sample of cases) {
      const source = sourceOf(sample);
      const problems = problemsOf(source);
      const rules = problems.map(({ rule }) => rule);
      assert.ok(
        rules.includes(sample.rule),
        `${sample.rule} for ${JSON.stringify(source.slice(0, 200))}, found ${rules.join(', ')}`,
      );
      for (const { line, column, found, expected, fix } of problems) {
        assert.ok(
          (line >= 1 && column >= 1 && found !== '' && expected !== '' && fix.endsWith('.')) ||
            /\?$|…$/u.test(fix),
          fix,
        );
      }
    }
    assertNothingRan();
  });
}

test(`${files.length} hostile files are refused`, { timeout: 120_000 }, async () => {
  for (const { rule, files: bad } of files) {
    const faults = await faultsOf(sound(bad));
    assert.ok(
      faults.some((fault) => fault.endsWith(` ${rule}`)),
      `${rule} for ${Object.keys(bad).join()}, found ${faults.join()}`,
    );
  }
  assertNothingRan();
});

test(
  'all of them at once: every text is refused, the sound ones stay',
  { timeout: 120_000 },
  async () => {
    const cases = Object.values(groups).flat();
    const texts = cases.map((sample, index): [string, string] => [
      `pages/fall-${index}.mdx`,
      sourceOf(sample),
    ]);
    await withContent(sound(Object.fromEntries(texts)), async (dir) => {
      const { texts: passed, problems } = await checkContent(dir);
      assert.deepEqual(
        passed.map(({ slug }) => slug),
        ['om', 'start'],
      );
      const refused = new Set(problems.map(({ file }) => file));
      assert.equal(refused.size, cases.length);
    });
    assertNothingRan();
  },
);
