import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { checkedContent, faultsOf, sound } from '../sample-content.ts';

const picture = (width = 20, height = 10) =>
  sharp({ create: { width, height, channels: 3, background: '#2a5bb8' } });
const png = await picture().png().toBuffer();
const jpeg = await picture(200, 200).jpeg().toBuffer();
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic\0\0\0\0mif1heic'),
  Buffer.alloc(99),
]);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG that claims some size and unfolds to `unpacked` zero bytes. */
function bomb(width: number, height: number, unpacked: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(unpacked), { level: 9 });
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const ruleOf = async (name: string, bytes: string | Uint8Array) =>
  (await faultsOf(sound({ [`media/${name}`]: bytes }))).map((fault) => fault.split(' ').at(-1));

test('sound pictures and documents pass', async () => {
  const pictures = {
    'a.png': png,
    'a.jpg': jpeg,
    'a.jpeg': jpeg,
    '2023/b-c_d.webp': await picture().webp().toBuffer(),
    'a.avif': await picture().avif().toBuffer(),
  };
  const documents = {
    'a.pdf': '%PDF-1.7',
    'a.docx': 'PK\u0003\u0004',
    'a.txt': 'a',
    'a.csv': 'a;b',
  };
  for (const [name, bytes] of Object.entries({ ...pictures, ...documents }))
    assert.deepEqual(await ruleOf(name, bytes), [], name);
});

test('a picture is what its name says', async () => {
  for (const bytes of [svg, jpeg, heic, Buffer.from('<html>'), Buffer.alloc(0)]) {
    assert.deepEqual(await ruleOf('a.png', bytes), ['picture-type']);
  }
  assert.deepEqual(await ruleOf('a.jpg', heic), ['picture-type']);
  assert.deepEqual(await ruleOf('a.avif', heic), ['picture-type']);
});

test('a broken picture is found', async () => {
  assert.deepEqual(await ruleOf('a.jpg', jpeg.subarray(0, jpeg.length / 2)), ['picture-broken']);
  assert.deepEqual(await ruleOf('a.png', png.subarray(0, png.length - 20)), ['picture-broken']);
  assert.deepEqual(await ruleOf('a.png', Buffer.concat([png.subarray(0, 40), Buffer.alloc(40)])), [
    'picture-broken',
  ]);
});

test(
  'a picture that unfolds beyond all measure is refused at once',
  { timeout: 60_000 },
  async () => {
    assert.deepEqual(await ruleOf('a.png', bomb(50_000, 50_000, 1000)), ['picture-pixels']);
    // Nothing beyond the size that the picture says it has is ever unfolded.
    assert.deepEqual(await ruleOf('a.png', bomb(100, 100, 200_000_000)), []);
  },
);

test('a picture that is too heavy is refused', async () => {
  assert.deepEqual(await ruleOf('a.png', Buffer.concat([png, Buffer.alloc(26e6)])), [
    'picture-bytes',
  ]);
});

test('a place in a picture is told, since Git keeps it, and stops nothing', async () => {
  const placed = await picture()
    .withExif({ IFD3: { GPSLatitude: '55/1 36/1 0/1' } })
    .jpeg()
    .toBuffer();
  const files = sound({ 'media/a.jpg': placed, 'media/b.jpg': jpeg });
  const { problems, advice } = await checkedContent(files);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    advice.map(({ file, rule }) => `${file} ${rule}`),
    ['content/media/a.jpg picture-place'],
  );
});

test('other kinds of files are refused', async () => {
  for (const name of [
    'a.svg',
    'a.heic',
    'a.gif',
    'a.html',
    'a.js',
    'a.mdx',
    'a.exe',
    'a',
    'a.mp4',
    'a.zip',
  ]) {
    assert.deepEqual(await ruleOf(name, 'a'), ['media-kind'], name);
  }
});

test('a document is what its name says', async () => {
  for (const name of ['a.pdf', 'a.docx', 'a.odt']) {
    assert.deepEqual(await ruleOf(name, '<html>'), ['media-content'], name);
  }
});

test('names in addresses are plain', async () => {
  for (const name of ['A.png', 'å.png', 'a b.png', '.png', 'a.PNG', 'Mapp/a.png', 'a%2e.png']) {
    assert.deepEqual(await ruleOf(name, png), ['media-name'], name);
  }
});
