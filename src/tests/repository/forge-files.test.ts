import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { dependabot, issueChoice, issueForm } from './forge-files.ts';

const ajv = new Ajv({ allErrors: true });
const read = (...path: string[]): unknown =>
  parse(readFileSync(join('.github', ...path), 'utf8')) as unknown;

function assertShape(schema: object, data: unknown) {
  ajv.validate(schema, data);
  assert.deepEqual(ajv.errors ?? [], []);
}

describe('the files that the forge reads', () => {
  const names = readdirSync(join('.github', 'ISSUE_TEMPLATE'));

  it('hold four forms, each with ids of its own, and a choice among them', () => {
    const forms = names.filter((name) => name !== 'config.yml');
    assert.equal(forms.length, 4);
    for (const name of forms) {
      const form = read('ISSUE_TEMPLATE', name) as { body: { id?: string }[] };
      assertShape(issueForm, form);
      const ids = form.body.flatMap(({ id }) => id ?? []);
      assert.deepEqual(ids, [...new Set(ids)], name);
    }
    assertShape(issueChoice, read('ISSUE_TEMPLATE', 'config.yml'));
  });

  it('keep packages and actions up to date', () => {
    const file = read('dependabot.yml') as { updates: { 'package-ecosystem': string }[] };
    assertShape(dependabot, file);
    const kinds = file.updates.map((update) => update['package-ecosystem']);
    assert.deepEqual(kinds, ['npm', 'github-actions']);
  });

  it('name an owner for all code, and none for what is only content', () => {
    const rules = readFileSync(join('.github', 'CODEOWNERS'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(/\s+/u));
    // Of all that a pattern may be, only these two kinds are used: all files, and a path from the top.
    for (const [pattern = ''] of rules) assert.match(pattern, /^(?:\*|\/[\w./-]+)$/u);
    const ownersOf = (file: string) =>
      rules
        .findLast(([pattern = '']) => pattern === '*' || `/${file}`.startsWith(pattern))
        ?.slice(1);
    // The settings of the site may have an owner too.
    const files = execFileSync('git', ['ls-files', '-z', '--', ':(exclude)content/site.yaml'])
      .toString()
      .split('\0')
      .filter(Boolean);
    const owned = files.filter((file) => (ownersOf(file) ?? []).length > 0);
    assert.deepEqual(
      owned,
      files.filter((file) => !file.startsWith('content/')),
    );
  });
});
