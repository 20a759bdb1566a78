/** A content file, cut into its two parts. */
export interface Document {
  /** The YAML between the `---` lines, padded so that its lines have the file's line numbers. */
  readonly frontMatter: string;
  /** The text after it, padded in the same way. */
  readonly body: string;
}

const fence = /^---[ \t]*$/u;

/** Cuts a file into front matter and body; `undefined` where it does not begin with `---` … `---`. */
export function splitDocument(source: string): Document | undefined {
  const lines = source.split(/\r\n|\n|\r/u);
  if (!fence.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end === -1) return undefined;
  return {
    frontMatter: `\n${lines.slice(1, end).join('\n')}\n`,
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}
