import type { Heading, Root } from 'mdast';
import {
  collections,
  original,
  sister,
  sisterFields,
  templateAnchors,
  type Problem,
  type TextName,
} from '../model/index.ts';
import {
  outline,
  readFrontMatter,
  splitDocument,
  walk,
  type OutlineItem,
  type Parse,
} from '../text/index.ts';
import type { CheckedText, ReadText } from './checked.ts';
import { firstOf, type Finding } from './finding.ts';
import { checkPictures } from './rules/alt-texts.ts';
import { checkAmount } from './rules/amount.ts';
import { checkAttributes } from './rules/attributes.ts';
import { checkBlockContent } from './rules/block-content.ts';
import { checkCharacters } from './rules/characters.ts';
import { checkCode } from './rules/code.ts';
import { checkFootnotes } from './rules/footnotes.ts';
import { checkFrontMatter, missingFrontMatter, type Judge } from './rules/front-matter.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkLinks } from './rules/links.ts';
import { checkLostLinks } from './rules/lost-links.ts';
import { checkDepth, checkNesting } from './rules/nesting.ts';
import { checkNodes } from './rules/nodes.ts';
import { checkSyntax } from './rules/syntax.ts';
import { checkTags } from './rules/tags.ts';
import { usesOf, type Uses } from './uses.ts';

/** What came of checking one text. */
export interface Judged {
  readonly problems: Problem[];
  /** The text, when nothing was found. */
  readonly text?: CheckedText;
  /** As much of it as could be read. */
  readonly read?: ReadText;
  /** The body for `renderHtml`, where it could be read; large, so kept by nobody. */
  readonly body?: Body;
}

/** A body as it was parsed. */
export interface Body {
  readonly tree: Root;
  readonly headings: ReadonlyMap<Heading, OutlineItem>;
}

/** Checks one text by itself. Knows no file system. */
export function checkText(source: string, name: TextName, file: string, parse: Parse): Judged {
  const characters = checkCharacters(source);
  const report = (findings: readonly Finding[]): Problem[] =>
    firstOf([...characters, ...findings.filter((found) => !isAmong(characters, found))]).map(
      (found) => ({ file, ...found }),
    );
  const amount = checkAmount(source);
  if (amount.length > 0) return { problems: report(amount) };
  const document = splitDocument(source);
  if (!document) return { problems: report([missingFrontMatter(source)]) };
  const { body } = document;
  const frontMatter = readFrontMatter(document.frontMatter);
  const judged = checkFrontMatter(frontMatter, judgeOf(name));
  const { findings, tree, uses } = checkBody(body, parse);
  const problems = report([...judged.findings, ...findings]);
  const { data: written, placeOf } = frontMatter;
  const read = { ...name, file, source, written, placeOf };
  if (!tree || !uses) return { problems, read };
  const headings = outline(tree, templateAnchors);
  const whole = { ...read, uses, headings: [...headings.values()] };
  const parsed = { tree, headings };
  if (problems.length > 0 || !judged.data) return { problems, read: whole, body: parsed };
  return { problems, read: whole, body: parsed, text: { ...whole, data: judged.data, body } };
}

function judgeOf({ collection, language }: TextName): Judge<CheckedText['data']> {
  const judge =
    language === original ? collections[collection] : { fields: sisterFields, zod: sister };
  return judge as unknown as Judge<CheckedText['data']>;
}

function checkBody(body: string, parse: Parse): { findings: Finding[]; tree?: Root; uses?: Uses } {
  const deep = checkNesting(body);
  if (deep.length > 0) return { findings: deep };
  const { tree, faults } = parse(body);
  const syntax = checkSyntax(faults);
  const deepTree = checkDepth(tree);
  const isEmptied = faults.length > 0 && tree.children.length === 0;
  if (isEmptied || deepTree.length > 0) return { findings: [...syntax, ...deepTree] };
  const visits = [...walk(tree)];
  return {
    tree,
    uses: usesOf(visits),
    findings: [
      ...syntax,
      ...checkCode(visits, body),
      ...checkNodes(visits, body),
      ...checkTags(visits),
      ...checkAttributes(visits, body),
      ...checkBlockContent(visits),
      ...checkHeadings(visits),
      ...checkLinks(visits),
      ...checkPictures(visits),
      ...checkFootnotes(visits, body),
      ...checkLostLinks(visits, body),
    ],
  };
}

/** Whether a hidden character was found already where it is written: the tree has it too. */
function isAmong(characters: readonly Finding[], { rule }: Finding): boolean {
  return characters.some((other) => other.rule === rule);
}
