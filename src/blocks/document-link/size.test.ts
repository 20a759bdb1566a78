import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendered, testContext } from '../rendered.ts';
import { formatSize } from './size.ts';

test('sizes are written in kB and MB with a decimal comma', () => {
  assert.equal(formatSize(120_400, 'sv'), '120\u00a0kB');
  assert.equal(formatSize(1_234_567, 'sv'), '1,2\u00a0MB');
  assert.equal(formatSize(999_700, 'sv'), '1\u00a0MB');
  assert.equal(formatSize(12, 'sv'), '1\u00a0kB');
  assert.equal(formatSize(1_234_567, 'en'), '1.2\u00a0MB');
});

test('the link says type and size, or that the size is unknown', () => {
  const source = '<DocumentLink file="/media/avtal.pdf" title="Avtalet" />';
  assert.match(
    rendered(source),
    /<a href="\/media\/avtal.pdf">Avtalet <span[^>]*>\(PDF, 1,2\u00a0MB\)/u,
  );
  const lost = rendered(source, { ...testContext, media: () => undefined });
  assert.match(lost, /\(PDF, storlek okänd\)/u);
});
