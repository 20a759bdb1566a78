/** Cuts a text into lines at its spaces, since a drawing doesn't; a longer word gets a hyphen. */
export function wrap(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(...hyphenate(word, longest));
    }
  }
  return lines;
}

function hyphenate(word: string, longest: number): string[] {
  if (word.length <= longest) return [word];
  const cut = longest - 1;
  return [`${word.slice(0, cut)}-`, ...hyphenate(word.slice(cut), longest)];
}
