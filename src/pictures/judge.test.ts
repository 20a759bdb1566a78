import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { judgePicture, type PictureFacts } from './judge.ts';

const plain = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#ffffff' } });
const place = { GPSLatitudeRef: 'N', GPSLatitude: '55/1 36/1 0/1' };
const facts = async (bytes: Uint8Array, ending: string) =>
  (await judgePicture(bytes, ending)) as PictureFacts;

test('a picture is measured as it is shown, turned upright', async () => {
  const turned = await plain().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  for (const ending of ['jpg', 'jpeg', 'JPG']) {
    const { width, height } = await facts(turned, ending);
    assert.deepEqual([width, height], [200, 300]);
  }
});

test('an ending that all objects have is no kind of picture', async () => {
  const jpeg = await plain().jpeg().toBuffer();
  for (const ending of ['constructor', 'toString', 'svg', '']) {
    assert.equal(await judgePicture(jpeg, ending), 'type');
  }
});

test('a picture that tells where it was taken is found, whatever type it has', async () => {
  const withPlace = () => plain().withExif({ IFD3: place });
  assert.equal((await facts(await withPlace().jpeg().toBuffer(), 'jpg')).tellsPlace, true);
  assert.equal((await facts(await withPlace().png().toBuffer(), 'png')).tellsPlace, true);
  assert.equal((await facts(await withPlace().webp().toBuffer(), 'webp')).tellsPlace, true);
  assert.equal((await facts(await withPlace().avif().toBuffer(), 'avif')).tellsPlace, true);
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r exif:GPSLatitude="55,36N" xmlns:exif="e"/></x:xmpmeta>';
  assert.equal((await facts(await plain().withXmp(xmp).jpeg().toBuffer(), 'jpg')).tellsPlace, true);
  const owned = await plain()
    .withExif({ IFD0: { Copyright: 'Någon' } })
    .jpeg()
    .toBuffer();
  assert.equal((await facts(owned, 'jpg')).tellsPlace, false);
  assert.equal((await facts(await plain().jpeg().toBuffer(), 'jpg')).tellsPlace, false);
});

test('something small stands in for a picture, but not where it would shine through', async () => {
  const { early = '' } = await facts(await plain().jpeg().toBuffer(), 'jpg');
  const { width, height } = await sharp(
    Buffer.from(early.split(',')[1] ?? '', 'base64'),
  ).metadata();
  assert.deepEqual([width, height], [16, 11]);
  const glass = sharp({ create: { width: 9, height: 9, channels: 4, background: '#0000' } });
  assert.equal((await facts(await glass.png().toBuffer(), 'png')).early, undefined);
});
