import { setImmediate } from 'node:timers/promises';
import type { MediaFacts } from '../blocks/index.ts';
import type { Problem, Site } from '../model/index.ts';
import { withPresentSlugs } from './aliases.ts';
import type { CheckedContent, CheckedText, ReadText } from './checked.ts';
import type { Finding } from './finding.ts';
import { checkRelations } from './relations.ts';
import { checkOnce } from './remembered.ts';
import { byFile } from './report.ts';
import { readBytes } from './rules/bytes.ts';
import { decode } from './rules/encoding.ts';
import { checkFigures } from './rules/figures.ts';
import { readName, refuseStranger } from './rules/files.ts';
import { checkMedia } from './rules/media.ts';
import { checkSite, missingSite } from './rules/site.ts';
import { listContent, reportedPath, type SourceFile } from './source.ts';
import type { Body } from './text.ts';

/** What the check of a content folder goes by, and whom it tells how far it has come. */
export interface CheckOptions {
  /** The files that have ever been there: their addresses have to lead somewhere. */
  readonly published?: readonly string[];
  /** Is told after each file. */
  readonly progress?: (done: number, total: number) => void;
  /** Is given each text that is found sound by itself and not remembered, before its tree is let go. */
  readonly onSound?: (text: CheckedText, body: Body, around: Around) => void;
}

/** What stands around the texts. */
export type Around = Pick<CheckedContent, 'site' | 'media'>;

/**
 * After so many files whoever else waits has a turn. They are read in this thread: to let another do so
 * takes six times as long.
 */
const atOnce = 20;

/** Checks a whole content folder and reports every fault of every file at once. Changes nothing. */
export async function checkContent(
  contentDir: string,
  { published = [], progress = () => undefined, onSound = () => undefined }: CheckOptions = {},
): Promise<CheckedContent> {
  const files = listContent(contentDir);
  const media = new Map<string, MediaFacts>();
  let site: Site | undefined;
  const parts: Part[] = [];
  for (const file of files.toSorted(textsLast)) {
    // The trees of a large archive would fill the memory.
    const { body, ...part } = await checkFile(file, reportedPath(contentDir, file.path));
    if (part.text && body) onSound(part.text, body, { site, media });
    if (part.media) media.set(part.media.address, part.media);
    site ??= part.site;
    parts.push(part);
    progress(parts.length, files.length);
    if (parts.length % atOnce === 0) await setImmediate();
  }
  const texts = parts.flatMap(({ read }) => read ?? []);
  const relations = checkRelations({ texts, site, contentDir, files, published });
  const checked = withPresentSlugs(parts.flatMap(({ text }) => text ?? []));
  const missing = files.some(({ kind }) => kind === 'site')
    ? []
    : [{ file: reportedPath(contentDir, 'site.yaml'), ...missingSite }];
  return {
    site,
    texts: checked,
    media,
    problems: [...parts.flatMap((part) => part.problems), ...missing, ...relations.problems].sort(
      byFile,
    ),
    advice: [
      ...parts.flatMap(({ advice = [] }) => advice),
      ...relations.advice,
      ...checkFigures(checked),
    ].sort(byFile),
  };
}

/** What came of checking one file by itself. */
interface Part {
  readonly problems: readonly Problem[];
  readonly advice?: readonly Problem[];
  readonly site?: Site;
  readonly media?: MediaFacts;
  readonly text?: CheckedText;
  readonly read?: ReadText;
  readonly body?: Body;
}

// Texts are shown with what stands around them.
function textsLast(a: SourceFile, b: SourceFile): number {
  return Number(a.kind === 'text') - Number(b.kind === 'text');
}

async function checkFile(file: SourceFile, path: string): Promise<Part> {
  const refused = (...findings: Finding[]): Part => ({
    problems: findings.map((found) => ({ file: path, ...found })),
  });
  if (file.kind === 'link' || file.kind === 'stranger') return refused(refuseStranger(file));
  const name = file.kind === 'text' ? readName(file) : undefined;
  if (name && 'rule' in name) return refused(name);
  const bytes = readBytes(file);
  if ('rule' in bytes) return refused(bytes);
  if (file.kind === 'media') {
    const checked = await checkMedia(file, bytes);
    if ('rule' in checked) return refused(checked);
    const advice = checked.advice.map((found) => ({ file: path, ...found }));
    return { problems: [], media: checked.media, advice };
  }
  const source = decode(bytes);
  if (typeof source !== 'string') return refused(source);
  if (name) return checkOnce(source, name, path);
  const { findings, site } = checkSite(source);
  return { ...refused(...findings), ...(site ? { site } : {}) };
}
