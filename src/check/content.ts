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

/**
 * Checks a whole content folder and reports every fault of every file at once. Changes nothing.
 * `published` are the files that have ever been there: their addresses have to lead somewhere.
 */
export async function checkContent(
  contentDir: string,
  progress: (done: number, total: number) => void = () => undefined,
  published: readonly string[] = [],
): Promise<CheckedContent> {
  const files = await listContent(contentDir);
  const parts: Part[] = [];
  for (const file of files) {
    parts.push(await checkFile(file, reportedPath(contentDir, file.path)));
    progress(parts.length, files.length);
  }
  const site = parts.find((part) => part.site)?.site;
  const texts = parts.flatMap(({ read }) => read ?? []);
  const relations = checkRelations({ texts, site, contentDir, files, published });
  const checked = withPresentSlugs(parts.flatMap(({ text }) => text ?? []));
  const missing = files.some(({ kind }) => kind === 'site')
    ? []
    : [{ file: reportedPath(contentDir, 'site.yaml'), ...missingSite }];
  return {
    site,
    texts: checked,
    media: new Map(parts.flatMap(({ media }) => (media ? [[media.address, media]] : []))),
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
}

async function checkFile(file: SourceFile, path: string): Promise<Part> {
  const refused = (...findings: Finding[]): Part => ({
    problems: findings.map((found) => ({ file: path, ...found })),
  });
  if (file.kind === 'link' || file.kind === 'stranger') return refused(refuseStranger(file));
  const name = file.kind === 'text' ? readName(file) : undefined;
  if (name && 'rule' in name) return refused(name);
  const bytes = await readBytes(file);
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
