import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import sharp from 'sharp';
import { copiesOf, makeCopy, typeAt } from './copies.ts';
import { hashOf } from './kept.ts';
import { copyOnce, judgeOnce } from './remembered.ts';

const photo = await sharp({
  create: { width: 2000, height: 1000, channels: 3, background: '#2a5bb8' },
})
  .withExif({ IFD0: { Copyright: 'Någon' }, IFD3: { GPSLatitude: '55/1 36/1 0/1' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer();

const made = (address: string, width: number, early?: string) =>
  copiesOf(address, '0123456789abcdef', { width, ...(early && { early }) }).map(
    (copy) => `${copy.type.slice(6)} ${copy.width}`,
  );

test('a picture is never made larger than it is, and has one copy that all programs know', () => {
  const all = ['avif 480', 'avif 720', 'avif 1152', 'webp 480', 'webp 720', 'webp 1152'];
  assert.deepEqual(made('/media/a.jpg', 6000, 'data:'), [...all, 'jpeg 1152']);
  assert.deepEqual(made('/media/a.jpg', 600, 'data:').slice(0, 2), ['avif 480', 'avif 600']);
  assert.deepEqual(made('/media/a.jpg', 480, 'data:'), ['avif 480', 'webp 480', 'jpeg 480']);
  assert.equal(made('/media/a.webp', 20, 'data:').at(-1), 'jpeg 20');
});

test('what is see-through or drawn stays so for the oldest browsers too', () => {
  assert.equal(made('/media/a.webp', 20).at(-1), 'png 20');
  assert.equal(made('/media/a.png', 20, 'data:').at(-1), 'png 20');
});

test('another picture of the same name has other addresses', () => {
  const facts = { width: 20, early: 'data:' };
  const one = copiesOf('/media/2023/a.jpg', '0123456789abcdef', facts);
  const other = copiesOf('/media/2023/a.jpg', 'fedcba9876543210', facts);
  assert.equal(one[0]?.address, '/media/kopior/2023-a-0123456789-20.avif');
  assert.equal(new Set([...one, ...other].map(({ address }) => address)).size, 6);
});

test('a copy is upright, of its size and type, without the camera’s notes', async () => {
  for (const copy of copiesOf('/media/a.jpg', hashOf([photo]), { width: 1000, early: 'data:' })) {
    const metadata = await sharp(await makeCopy(photo, copy)).metadata();
    assert.deepEqual([metadata.width, metadata.height], [copy.width, copy.width * 2]);
    assert.equal(`image/${metadata.format}`.replace('heif', 'avif'), copy.type);
    const { exif, xmp, orientation } = metadata;
    assert.deepEqual([exif, xmp, orientation], [undefined, undefined, undefined]);
  }
});

test('a copy that has been made costs no reading of the picture', async () => {
  const hash = hashOf([photo, randomUUID()]);
  const copy = { address: '/', type: typeAt('/media/a.jpg'), width: 10 } as const;
  const reads: number[] = [];
  const read = () => Promise.resolve(photo).finally(() => reads.push(1));
  const first = await copyOnce(hash, copy, read);
  assert.deepEqual(await copyOnce(hash, copy, read), first);
  assert.equal(reads.length, 1);
});

test('a picture that has been judged is not decoded again, however large it is', async () => {
  const hash = hashOf([photo, randomUUID()]);
  const said = await judgeOnce(photo, hash, 'jpg');
  assert.equal(typeof said, 'object');
  assert.deepEqual(await judgeOnce(Buffer.from('nothing to decode'), hash, 'jpg'), said);
});
