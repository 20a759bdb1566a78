import type { MediaFacts } from '../blocks/index.ts';
import { site as siteCheck, siteFields, type Problem, type Site } from '../model/index.ts';
import { fastParse, readFrontMatter } from '../text/index.ts';
import type { CheckedContent, CheckedText } from './checked.ts';
import { byPlace } from './report.ts';
import { checkCharacters } from './rules/characters.ts';
import { decode } from './rules/encoding.ts';
import { readName, refuseStranger } from './rules/files.ts';
import { checkFrontMatter } from './rules/front-matter.ts';
import { checkMedia } from './rules/media.ts';
import { checkRelations } from './relations.ts';
import { listContent, readSource, reportedPath, type SourceFile } from './source.ts';
import { checkText } from './text.ts';

/** Checks a whole content folder and reports every fault of every file at once. Changes nothing. */
export async function checkContent(
  contentDir: string,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<CheckedContent> {
  const problems: Problem[] = [];
  const texts: CheckedText[] = [];
  const media = new Map<string, MediaFacts>();
  let site: Site | undefined;
  const files = await listContent(contentDir);
  for (const [index, file] of files.entries()) {
    const path = reportedPath(contentDir, file.path);
    if (file.kind === 'media') {
      const judged = await checkMedia(file, await readSource(file));
      if ('facts' in judged) media.set(judged.facts.address, judged.facts);
      else problems.push({ file: path, ...judged.problem });
    } else if (file.kind === 'text') {
      const checked = await checkTextFile(file, path);
      problems.push(...checked.problems);
      if (checked.text) texts.push(checked.text);
    } else if (file.kind === 'site') {
      const checked = await checkSite(file, path);
      problems.push(...checked.problems);
      site = checked.site;
    } else problems.push(...refuseStranger(file).map((found) => ({ file: path, ...found })));
    progress(index + 1, files.length);
  }
  if (!files.some(({ kind }) => kind === 'site')) {
    const file = reportedPath(contentDir, 'site.yaml');
    problems.push({
      ...{ file, line: 1, column: 1, rule: 'site-missing', found: 'ingen site.yaml' },
      expected: 'webbplatsens uppgifter',
      fix: 'Skapa filen med name, description, parties och de andra uppgifterna.',
    });
  }
  const relations = checkRelations({ texts, media, site, contentDir, files });
  problems.push(...relations.problems);
  return { site, texts, media, problems: problems.sort(byPlace), advice: relations.advice };
}

async function checkTextFile(file: SourceFile, path: string) {
  const name = readName(file);
  if ('rule' in name) return { problems: [{ file: path, ...name }] };
  const decoded = decode(await readSource(file));
  if ('problem' in decoded) return { problems: [{ file: path, ...decoded.problem }] };
  return checkText(decoded.text, name, path, fastParse);
}

async function checkSite(
  file: SourceFile,
  path: string,
): Promise<{ problems: Problem[]; site?: Site }> {
  const decoded = decode(await readSource(file));
  if ('problem' in decoded) return { problems: [{ file: path, ...decoded.problem }] };
  const judged = checkFrontMatter(readFrontMatter(decoded.text), {
    fields: siteFields,
    zod: siteCheck,
  });
  const findings = [...checkCharacters(decoded.text), ...judged.findings];
  const problems = findings.map((found) => ({ file: path, ...found }));
  return judged.data ? { problems, site: judged.data } : { problems };
}
