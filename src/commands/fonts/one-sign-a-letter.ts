/**
 * The font without the signs that only stretch the one before, as Amiri has them between lam and kaf
 * (`GSUB`, multiple substitutions that begin with the sign itself). Two signs for one letter would be
 * read back from a document as that letter twice.
 */
export function oneSignALetter(font: Uint8Array): Buffer {
  const bytes = Buffer.from(font);
  const at = (place: number) => bytes.readUInt16BE(place);
  const table = tableAt(bytes, 'GSUB');
  const list = table + at(table + 8);
  for (const lookup of offsets(list, 0)) {
    for (const subtable of offsets(lookup, 4)) {
      const isExtended = at(lookup) === 7;
      const kind = isExtended ? at(subtable + 2) : at(lookup);
      const start = isExtended ? subtable + bytes.readUInt32BE(subtable + 4) : subtable;
      if (kind === 2) shorten(start);
    }
  }
  return bytes;

  /** The places that a list names, counted from the place of the list or of the table it stands in. */
  function offsets(from: number, skipped: number): number[] {
    const places = Array.from({ length: at(from + skipped) }, (_, index) => index);
    return places.map((index) => from + at(from + skipped + 2 + 2 * index));
  }

  function shorten(substitutions: number): void {
    const covered = coveredBy(bytes, substitutions + at(substitutions + 2));
    for (const [index, sequence] of offsets(substitutions, 4).entries()) {
      if (at(sequence) === 2 && at(sequence + 2) === covered[index])
        bytes.writeUInt16BE(1, sequence);
    }
  }
}

function tableAt(font: Buffer, name: string): number {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const record = records.find((place) => font.toString('latin1', place, place + 4) === name);
  if (record === undefined) throw new Error(`The font has no ${name}`);
  return font.readUInt32BE(record + 8);
}

/** The signs that a coverage table lists, in its order. */
function coveredBy(font: Buffer, place: number): number[] {
  const at = (offset: number) => font.readUInt16BE(place + offset);
  const rows = Array.from({ length: at(2) }, (_, index) => index);
  if (at(0) === 1) return rows.map((row) => at(4 + 2 * row));
  return rows.flatMap((row) => {
    const [first, last] = [at(4 + 6 * row), at(6 + 6 * row)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
