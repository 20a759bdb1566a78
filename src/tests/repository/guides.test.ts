import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { checkText } from '../../check/index.ts';
import { steps } from '../../commands/testing/steps.ts';
import { parse } from '../../text/index.ts';

const guides = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', join('.github', 'RULES.md')];
const read = (file: string) => readFileSync(file, 'utf8');
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, hit]) => hit);

describe('the guides', () => {
  for (const guide of guides) {
    it(`${guide} names only what is there`, () => {
      const text = read(guide);
      const paths = [
        ...found(text, /`((?:\.github|content|public|src)\/[\w./-]+)`/gu),
        ...found(text, /\]\((?!https?:|[#/])([\w./-]+)[^)]*\)/gu).map((path = '') =>
          join(dirname(guide), path),
        ),
      ];
      assert.deepEqual(
        paths.filter((path = '') => !existsSync(path)),
        [],
      );
      const commands = found(text, /npm (?:run )?(start|test|(?<=run )\w+)/gu);
      assert.deepEqual(
        commands.filter((name = '') => !(name in scripts)),
        [],
      );
    });
  }

  it('name the steps of the test run as they are', () => {
    const text = read('CONTRIBUTING.md');
    const [list = ''] = found(text, /`--only` takes ([^)]*)\)/gu);
    assert.deepEqual(
      found(list, /`(\w+)`/gu),
      steps.map(({ name }) => name),
    );
  });

  it('show a text that the check finds nothing wrong with', () => {
    const [example = ''] = found(read('CONTRIBUTING.md'), /```mdx\n(.*?)```/gsu);
    const name = { collection: 'events', slug: 'exempel', language: 'sv' } as const;
    assert.deepEqual(checkText(example, name, 'content/events/exempel.mdx', parse).problems, []);
  });
});
