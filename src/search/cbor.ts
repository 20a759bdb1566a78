/** A value of CBOR (RFC 8949), as far as Pagefind's files use it: whole numbers, texts and lists. */
export type Value = number | string | null | readonly Value[];

/** What a value begins with: its kind in the upper three bits. */
const kinds = { positive: 0, negative: 1, text: 3, list: 4 };

const none = 0xf6;

/** Reads a value; throws where it is of a kind that Pagefind's files do not have. */
export function decode(data: Buffer): Value {
  let at = 0;
  const take = (bytes: number): number => data.readUIntBE((at += bytes) - bytes, bytes);
  const lengthOf = (short: number): number => (short < 24 ? short : take(2 ** (short - 24)));
  const next = (): Value => {
    const head = take(1);
    if (head === none) return null;
    const kind = head >> 5;
    const length = lengthOf(head & 31);
    if (kind === kinds.positive) return length;
    if (kind === kinds.negative) return -1 - length;
    if (kind === kinds.text) return data.toString('utf8', at, (at += length));
    if (kind === kinds.list) return Array.from({ length }, next);
    throw new Error(`Pagefind's file has a value of an unknown kind: ${kind}.`);
  };
  return next();
}

/** Writes a value in the fewest bytes. */
export function encode(value: Value): Buffer {
  let bytes = Buffer.alloc(1 << 16);
  let at = 0;
  const grow = (more: number): void => {
    if (at + more <= bytes.length) return;
    const larger = Buffer.alloc(2 * (at + more));
    bytes.copy(larger);
    bytes = larger;
  };
  const head = (kind: number, length: number): void => {
    grow(5);
    if (length < 24) bytes[at++] = (kind << 5) | length;
    else {
      const size = length < 0x100 ? 1 : length < 0x10000 ? 2 : 4;
      bytes[at++] = (kind << 5) | (24 + Math.log2(size));
      at = bytes.writeUIntBE(length, at, size);
    }
  };
  const write = (one: Value): void => {
    if (one === null) {
      grow(1);
      bytes[at++] = none;
    } else if (typeof one === 'number') {
      head(one < 0 ? kinds.negative : kinds.positive, one < 0 ? -1 - one : one);
    } else if (typeof one === 'string') {
      const length = Buffer.byteLength(one);
      head(kinds.text, length);
      grow(length);
      at += bytes.write(one, at);
    } else {
      head(kinds.list, one.length);
      one.forEach(write);
    }
  };
  write(value);
  return bytes.subarray(0, at);
}
