import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import type { Files } from '../sample-content.ts';

const plain = (width: number) =>
  sharp({ create: { width, height: width, channels: 3, background: '#2a5bb8' } });
const noise = sharp({
  create: {
    width: 90,
    height: 90,
    channels: 3,
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
    background: '#fff',
  },
});

const [png, jpeg, webp, avif] = await Promise.all([
  noise.clone().png().toBuffer(),
  noise.clone().jpeg().toBuffer(),
  noise.clone().webp().toBuffer(),
  noise.clone().avif().toBuffer(),
]);
const frames = await Promise.all(
  ['#ff0000', '#0000ff'].map((background) =>
    sharp({ create: { width: 9, height: 9, channels: 3, background } })
      .png()
      .toBuffer(),
  ),
);
const moving = await sharp(frames, { join: { animated: true } })
  .webp()
  .toBuffer();

/** A part of a PNG file, with its length and its checksum. */
function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The signature and the first part of a PNG, which says how large it is. */
const headLength = 33;
const movingPng = Buffer.concat([
  png.subarray(0, headLength),
  chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
  png.subarray(headLength),
]);

/** A few bytes that say that they are 2.5 billion pixels. */
const size = Buffer.alloc(8);
size.writeUInt32BE(50_000);
size.writeUInt32BE(50_000, 4);
const claimed = Buffer.concat([
  png.subarray(0, 8),
  chunk('IHDR', Buffer.concat([size, Buffer.from([8, 2, 0, 0, 0])])),
  png.subarray(headLength),
]);

const half = (bytes: Buffer) => bytes.subarray(0, Math.ceil(bytes.length / 2));
const script = Buffer.from('<script>globalThis.canary = 1</script>');
const gif = Buffer.from('GIF89a/*<svg onload="alert(1)">*/=1;alert(1)');

const named = (rule: string, files: Files) =>
  Object.entries(files).map(([name, bytes]) => ({ rule, files: { [`media/${name}`]: bytes } }));

/** Pictures that are none, not whole, too large once they unfold, or in motion. */
export const pictureFiles: readonly { readonly rule: string; readonly files: Files }[] = [
  ...named('picture-type', {
    'a.jpg': png,
    'a.png': jpeg,
    'a.webp': avif,
    'a.avif': webp,
    'b.png': gif,
    'c.png': Buffer.concat([script, png]),
    'b.jpg': '%PDF-1.7',
    'd.png': '',
    'b.webp': 'RIFF',
    'b.avif': Buffer.from('0000ftypheic'),
  }),
  ...named('picture-broken', {
    'a.png': half(png),
    'a.jpg': half(jpeg),
    'a.webp': half(webp),
    'a.avif': half(avif),
    'b.png': Buffer.concat([png.subarray(0, headLength), script]),
    'b.jpg': Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), script]),
    'b.webp': Buffer.concat([webp.subarray(0, 12), script]),
    'c.png': png.subarray(0, 8),
  }),
  ...named('picture-pixels', { 'a.png': claimed, 'b.png': await plain(6400).png().toBuffer() }),
  ...named('picture-animated', { 'a.webp': moving, 'a.png': movingPng }),
];
