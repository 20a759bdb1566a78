import { checkText } from '../../check/text.ts';
import {
  collections,
  original,
  sisterFields,
  textAt,
  type Fields,
  type Problem,
} from '../../model/index.ts';
import { checkSite } from '../../check/rules/site.ts';
import { parse } from '../../text/parse.ts';

/** A problem with the name of the field that it stands in. */
export interface FieldProblem extends Problem {
  /** As the form calls it: `När`, or `Text, rad 3`. */
  readonly field: string;
}

/** What the content check finds in a file that is about to be saved. */
export function checkDraft(path: string, source: string): FieldProblem[] {
  if (path === 'content/site.yaml') {
    return checkSite(source).findings.map((found) => ({
      file: path,
      field: 'Webbplatsen',
      ...found,
    }));
  }
  const name = textAt(path);
  if (!name) return [];
  const fields = name.language === original ? collections[name.collection].fields : sisterFields;
  return checkText(source, name, path, parse).problems.map((problem) => ({
    ...problem,
    field: fieldAt(source, problem.line, fields),
  }));
}

/** What a form calls the place of a line: the field, or the line within the text. */
function fieldAt(source: string, line: number, fields: Fields): string {
  const lines = source.split('\n');
  const end = lines.indexOf('---', 1);
  if (end !== -1 && line > end + 1) {
    const before = lines.slice(end + 1, line - 1).filter((one) => one.trim() !== '').length;
    return `Text, rad ${before + 1}`;
  }
  const key = lines
    .slice(0, line)
    .findLast((one) => /^[A-Za-z]\w*:/u.test(one))
    ?.split(':')[0];
  return (key === undefined ? undefined : fields[key]?.label) ?? 'Uppgifterna';
}
