import type { Root } from 'mdast';
import {
  collections,
  sister,
  sisterFields,
  templateAnchors,
  type Problem,
} from '../model/index.ts';
import {
  depthOf,
  outline,
  readFrontMatter,
  splitDocument,
  walk,
  type Parse,
} from '../text/index.ts';
import type { CheckedText } from './checked.ts';
import type { Finding } from './finding.ts';
import { checkPictures } from './rules/alt-texts.ts';
import { checkAttributes } from './rules/attributes.ts';
import { checkBlockContent } from './rules/block-content.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkCode } from './rules/code.ts';
import type { TextName } from './rules/files.ts';
import { checkFrontMatter, missingFrontMatter, type Judge } from './rules/front-matter.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkLinks } from './rules/links.ts';
import { checkNesting, deepest, tooDeep } from './rules/nesting.ts';
import { checkNodes } from './rules/nodes.ts';
import { checkSyntax } from './rules/syntax.ts';
import { checkTags } from './rules/tags.ts';

/** Checks one text by itself; `text` is there only when nothing was found. Knows no file system. */
export function checkText(
  source: string,
  name: TextName,
  file: string,
  parse: Parse,
): { problems: Problem[]; text?: CheckedText } {
  const named = (findings: readonly Finding[]) => findings.map((found) => ({ file, ...found }));
  const characters = checkCharacters(source);
  const document = splitDocument(source);
  if (!document) return { problems: named([...characters, missingFrontMatter(source)]) };
  const frontMatter = readFrontMatter(document.frontMatter);
  const judged = checkFrontMatter(frontMatter, judgeOf(name));
  const written = checkBody(document.body, parse);
  const problems = named([...characters, ...judged.findings, ...written.findings]);
  if (problems.length > 0 || !judged.data || !written.tree) return { problems };
  const { tree } = written;
  const headings = outline(tree, templateAnchors);
  const { body } = document;
  const { placeOf } = frontMatter;
  return {
    problems,
    text: { ...name, file, source, data: judged.data, body, tree, headings, placeOf },
  };
}

function judgeOf({ collection, language }: TextName): Judge<CheckedText['data']> {
  const judge = language === 'sv' ? collections[collection] : { fields: sisterFields, zod: sister };
  return judge as unknown as Judge<CheckedText['data']>;
}

function checkBody(body: string, parse: Parse): { findings: Finding[]; tree?: Root } {
  const deep = checkNesting(body);
  if (deep.length > 0) return { findings: deep };
  const { tree, faults } = parse(body);
  // Each block and each list adds two levels or more to the tree.
  if (depthOf(tree, deepest * 4) > deepest * 4)
    return { findings: [tooDeep({ line: 1, column: 1 })] };
  const visits = [...walk(tree)];
  return {
    tree,
    findings: [
      ...checkSyntax(faults),
      ...checkCode(visits, body),
      ...checkNodes(visits),
      ...checkTags(visits),
      ...checkAttributes(visits),
      ...checkBlockContent(visits),
      ...checkHeadings(visits),
      ...checkLinks(visits),
      ...checkPictures(visits),
    ],
  };
}
