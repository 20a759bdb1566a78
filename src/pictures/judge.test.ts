import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { judgePicture } from './judge.ts';
import { publishedSize, publishPicture } from './publish.ts';

const jpeg = await sharp({
  create: { width: 300, height: 200, channels: 3, background: '#ffffff' },
})
  .withExif({ IFD0: { Copyright: 'Någon' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer();

test('a picture is measured as it is shown, turned upright', async () => {
  assert.deepEqual(await judgePicture(jpeg, 'jpg'), { width: 200, height: 300 });
  assert.deepEqual(await judgePicture(jpeg, 'jpeg'), { width: 200, height: 300 });
});

test('an ending that all objects have is no kind of picture', async () => {
  for (const ending of ['constructor', 'toString', 'svg', '']) {
    assert.equal(await judgePicture(jpeg, ending), 'type');
  }
});

test('what is published has the size that was promised, and no camera’s notes', async () => {
  const published = await sharp(await publishPicture(jpeg)).metadata();
  assert.deepEqual([published.width, published.height, published.exif], [200, 300, undefined]);
  assert.deepEqual(publishedSize(3200, 1000), { width: 1600, height: 500 });
  assert.deepEqual(publishedSize(800, 600), { width: 800, height: 600 });
});
