import { checkContent, formatForTerminal, publishedPaths } from '../check/index.ts';
import type { Problem } from '../model/index.ts';
import { DeskError } from './desk-error.ts';
import { openExport } from './export.ts';
import { remembering } from './remembering.ts';
import type { Repository } from './repository.ts';
import type { Listing } from './trees.ts';

/** Refuses what the content check refuses. */
export interface Guard {
  /** Refuses content with any problem. */
  readonly demandSound: (content: Listing, deed: string) => Promise<void>;
  /** Refuses problems in some files, and those elsewhere that `before` did not have. */
  readonly demandNoWorse: (
    content: Listing,
    before: Listing,
    files: ReadonlySet<string>,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes a guard that checks exports of content in a folder of its own. */
export async function openGuard(repository: Repository, cacheDir: string): Promise<Guard> {
  const exported = await openExport(repository.objects, cacheDir);
  const { git, prefix } = repository;
  const published = remembering(20, (commit) => publishedPaths(git, prefix, commit));
  const problemsOf = async (content: Listing): Promise<readonly Problem[]> => {
    const strangers = await exported.show(content);
    const head = await repository.objects.read('HEAD');
    const before = head ? await published(head.hash, '') : [];
    const { problems } = await checkContent(exported.contentDir, undefined, before);
    return [...strangers, ...problems];
  };
  return {
    demandSound: async (content, deed) => {
      refuse(await problemsOf(content), deed);
    },
    demandNoWorse: async (content, before, files) => {
      const problems = await problemsOf(content);
      if (problems.every(({ file }) => files.has(file))) {
        refuse(problems, 'spara');
        return;
      }
      const earlier = new Set((await problemsOf(before)).map((problem) => JSON.stringify(problem)));
      const isNew = (problem: Problem) => !earlier.has(JSON.stringify(problem));
      refuse(
        problems.filter((problem) => files.has(problem.file) || isNew(problem)),
        'spara',
      );
    },
    close: exported.close,
  };
}

function refuse(problems: readonly Problem[], deed: string): void {
  if (problems.length === 0) return;
  const text = `Det går inte att ${deed}, eftersom innehållet då får fel:\n\n${formatForTerminal(problems)}`;
  throw new DeskError(422, text, { problems });
}
