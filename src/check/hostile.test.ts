import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { caseLine, type Case } from './hostile/case.ts';
import { characters } from './hostile/characters.ts';
import { code } from './hostile/code.ts';
import { depth } from './hostile/depth.ts';
import { files } from './hostile/files.ts';
import { pieces, piecesOfData } from './hostile/growth.ts';
import { startJudging } from './hostile/judging.ts';
import { links } from './hostile/links.ts';
import { markup } from './hostile/markup.ts';
import { pictures } from './hostile/pictures.ts';
import { yaml } from './hostile/yaml.ts';
import type { Problem } from '../model/index.ts';
import { checkContent } from './index.ts';
import { faultsOf, page, sound, withContent } from './sample-content.ts';

const timeout = 600_000;

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

/** What a text of the largest size may take; one that grows with the square takes far more. */
const most = { seconds: 8, megabytes: 1500 };

/** Judges texts in a process with little memory; gives the most that any of them took. */
async function judgeAll<Text extends { readonly source: string }>(
  texts: readonly Text[],
  look: (problems: readonly Problem[], text: Text) => void = () => undefined,
): Promise<string> {
  const { judge, close } = startJudging();
  const took = { seconds: 0, megabytes: 0 };
  try {
    for (const text of texts) {
      const { problems, seconds, megabytes, didRun } = await judge(text.source);
      const said = JSON.stringify(text.source.slice(0, 200));
      look(problems, text);
      assert.equal(didRun, false, said);
      assert.ok(seconds < most.seconds, `${seconds} s for ${said}`);
      assert.ok(megabytes < most.megabytes, `${megabytes} MB for ${said}`);
      took.seconds = Math.max(took.seconds, seconds);
      took.megabytes = megabytes;
    }
  } finally {
    close();
  }
  assertNothingRan();
  return `${texts.length} texter, var och en högst ${took.seconds.toFixed(1)} s och ${took.megabytes.toFixed()} MB`;
}

for (const [name, cases] of Object.entries(groups)) {
  test(`${cases.length} hostile texts are refused: ${name}`, { timeout }, async (t) => {
    const texts = cases.map((one) => ({
      source: sourceOf(one),
      rule: one.rule,
      line: caseLine(one),
    }));
    const took = await judgeAll(texts, (problems, text) => {
      const said = JSON.stringify(text.source.slice(0, 200));
      const found = problems.map(({ rule, line }) => `${rule} ${line}`);
      assert.ok(
        found.includes(`${text.rule} ${text.line}`),
        `${text.rule} ${text.line} for ${said}, found ${found.join(', ')}`,
      );
      for (const { file, column, found: shown, expected, fix } of problems) {
        assert.equal(file, 'content/pages/sida.mdx');
        assert.ok(column >= 1 && shown !== '' && expected !== '' && /[.?…]$/u.test(fix), fix);
      }
    });
    t.diagnostic(took);
  });
}

test('texts of the largest size take little, whatever they repeat', { timeout }, async (t) => {
  const size = 190_000;
  const many = (piece: string) => piece.repeat(size / piece.length);
  const texts = [
    ...pieces.map((piece) => page(`${many(piece)}x`)),
    ...piecesOfData.map((piece) => `---\n${many(piece)}x\n---\n`),
  ];
  t.diagnostic(await judgeAll(texts.map((source) => ({ source }))));
});

test(`${files.length} hostile files are refused`, { timeout }, async () => {
  for (const { rule, files: bad } of files) {
    const faults = await faultsOf(sound(bad));
    assert.ok(
      Object.keys(bad).some((path) =>
        faults.some((fault) => fault.startsWith(`content/${path}:`) && fault.endsWith(` ${rule}`)),
      ),
      `${rule} for ${Object.keys(bad).join()}, found ${faults.join()}`,
    );
  }
  assertNothingRan();
});

test('all of them at once: every text is refused, the sound ones stay', { timeout }, async () => {
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
});
