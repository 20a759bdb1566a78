import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fingerprint, recallBuild, rememberBuild } from './stamp.ts';

describe('the stamp of a build', () => {
  let parent: string, content: string, outDir: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'stamp-'));
    [content, outDir] = [join(parent, 'content'), join(parent, 'dist')];
    mkdirSync(join(content, 'pages'), { recursive: true });
    mkdirSync(outDir);
    writeFileSync(join(content, 'pages', 'a.mdx'), 'a');
    writeFileSync(join(outDir, 'index.html'), 'a');
  });
  afterEach(() => {
    rmSync(parent, { recursive: true });
  });

  it('sees changed bytes, names and words, and not the time of a file', () => {
    const before = fingerprint([content], ['x']);
    utimesSync(join(content, 'pages', 'a.mdx'), 1, 1);
    assert.equal(fingerprint([content], ['x']), before);
    assert.notEqual(fingerprint([content], ['y']), before);
    writeFileSync(join(content, 'pages', 'a.mdx'), 'b');
    assert.notEqual(fingerprint([content], ['x']), before);
    writeFileSync(join(content, 'pages', 'a.mdx'), 'a');
    assert.equal(fingerprint([content], ['x']), before);
    renameSync(join(content, 'pages', 'a.mdx'), join(content, 'pages', 'b.mdx'));
    assert.notEqual(fingerprint([content], ['x']), before);
  });

  it('takes a folder that is not there as empty', () => {
    assert.equal(fingerprint([join(parent, 'nothing')]), fingerprint([]));
  });

  it('recalls what a site was built from, as long as the site is untouched', () => {
    assert.equal(recallBuild(outDir, parent), undefined);
    rememberBuild(outDir, 'inputs', parent);
    assert.equal(recallBuild(outDir, parent)?.inputs, 'inputs');
    writeFileSync(join(outDir, 'index.html'), 'b');
    assert.equal(recallBuild(outDir, parent), undefined);
  });
});
