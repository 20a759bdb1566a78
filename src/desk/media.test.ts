import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { withDesk } from './testing/desk.ts';

// One transparent pixel.
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
const path = 'content/media/punkt.png';
const upload = (content: string, where = path) => ({
  asset: { path: where, content, encoding: 'base64' },
  options: { commitMessage: 'Lägg till filen punkt.png' },
});

describe('a picture', () => {
  it('is published by itself and listed', () =>
    withDesk(async ({ ask, git, top }) => {
      const { status, body } = await ask('persistMedia', upload(pixel));
      assert.deepEqual([status, body.error], [200, undefined]);
      assert.equal(body.content, pixel);
      assert.equal(readFileSync(join(top, path)).toString('base64'), pixel);
      assert.equal(git('log', '-1', '--format=%s'), 'Lägg till filen punkt.png\n');
      assert.equal((await ask('persistMedia', upload(pixel))).status, 200);
      const list = await ask('getMedia', { mediaFolder: 'content/media' });
      assert.deepEqual(
        (list.body as readonly { path: string }[]).map((file) => file.path),
        [path],
      );
      assert.equal((await ask('deleteFiles', { paths: [path], options: {} })).status, 200);
      assert.equal((await ask('getMediaFile', { path })).status, 404);
    }));

  it('that is no picture, or takes the name of another, is refused', () =>
    withDesk(async ({ ask, git }) => {
      await ask('persistMedia', upload(pixel));
      const main = git('rev-parse', 'main');
      const fake = Buffer.from('<script>').toString('base64');
      assert.equal((await ask('persistMedia', upload(fake))).status, 409);
      assert.equal((await ask('persistMedia', upload(fake, 'content/media/b.png'))).status, 422);
      assert.equal((await ask('persistMedia', upload('%%%', 'content/media/b.png'))).status, 400);
      assert.equal(git('rev-parse', 'main'), main);
    }));
});
