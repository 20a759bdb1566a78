/**
 * Where the first brace stands that is not closed before `end`; -1 when there is none. Braces in
 * code do not count, except where an open brace has swallowed the code.
 */
export function openBrace(body: string, end: number): number {
  const escaped = /\\[^\n]/u;
  const fenced = /^[ \t]*(?<fence>`{3,}|~{3,})(?![`~])[^]*?^[ \t]*\k<fence>/u;
  const inline = /(?<ticks>`+)(?!`)[^`]+\k<ticks>(?!`)/u;
  const sources = [escaped, fenced, inline, /[{}]/u].map(({ source }) => source);
  const piece = new RegExp(sources.join('|'), 'gmu');
  const text = body.slice(0, end);
  const open: number[] = [];
  for (let found = piece.exec(text); found !== null; found = piece.exec(text)) {
    if (found[0] === '{') open.push(found.index);
    else if (found[0] === '}') open.pop();
    else if (open.length > 0) piece.lastIndex = found.index + 1;
  }
  return open[0] ?? text.lastIndexOf('{');
}
