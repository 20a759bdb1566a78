import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restore } from './restore.ts';

const always = () => true;

test('an edit is put where it belongs in the text as it was', () => {
  const text = restore({
    original: '* ett\n* två\n* tre\n',
    unchanged: '- ett\n- två\n- tre\n',
    edited: '- ett\n- TVÅ\n- tre\n',
    isRight: always,
  });
  assert.equal(text, '* ett\n* TVÅ\n* tre\n');
});

test('where the merge does not say what was edited, the edit is taken', () => {
  const edited = '- a\n- b\n';
  const text = restore({ original: '* a\n', unchanged: '- a\n', edited, isRight: () => false });
  assert.equal(text, edited);
});
