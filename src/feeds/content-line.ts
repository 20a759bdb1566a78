const longest = 75;

/** A text as the value of a calendar's property (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/gu, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line cut into pieces of at most 75 octets, none within a character (RFC 5545, 3.1). */
export function fold(line: string): string {
  // No unit of a string takes more than three octets.
  if (line.length * 3 <= longest) return line;
  let folded = '';
  let size = 0;
  for (const letter of line) {
    const bytes = octetsOf(letter.codePointAt(0) ?? 0);
    if (size + bytes > longest) {
      folded += '\r\n ';
      size = 1;
    }
    folded += letter;
    size += bytes;
  }
  return folded;
}

/** How many octets a code point takes in UTF-8. */
function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
