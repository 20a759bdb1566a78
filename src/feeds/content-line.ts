const longest = 75;
const encoder = new TextEncoder();

/** A text as the value of a calendar's property (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/gu, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line cut into pieces of at most 75 octets, none within a character (RFC 5545, 3.1). */
export function fold(line: string): string {
  let folded = '';
  let size = 0;
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (size + bytes > longest) {
      folded += '\r\n ';
      size = 1;
    }
    folded += letter;
    size += bytes;
  }
  return folded;
}
