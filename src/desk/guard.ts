import { checkContent, formatForTerminal, publishedPaths } from '../check/index.ts';
import type { Problem } from '../model/index.ts';
import { DeskError } from './desk-error.ts';
import { openExport } from './export.ts';
import { remembering } from './remembering.ts';
import type { Repository } from './repository.ts';
import type { Listing } from './trees.ts';

/** Refuses what the content check refuses. */
export interface Guard {
  /** Refuses content with any problem, as what would follow upon a published commit. */
  readonly demandSound: (content: Listing, head: string, deed: string) => Promise<void>;
  /** Refuses problems in some files, and those elsewhere that the published commit does not have. */
  readonly demandNoWorse: (
    content: Listing,
    head: string,
    files: ReadonlySet<string>,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes a guard that checks exports of content in a folder of its own. */
export async function openGuard(repository: Repository, cacheDir: string): Promise<Guard> {
  const exported = await openExport(repository.objects, cacheDir);
  const { git, prefix } = repository;
  const published = remembering(20, (commit) => publishedPaths(git, prefix, commit));
  // Never over what `HEAD` is by now: another program may have published since the content was made.
  const problemsOf = async (content: Listing, head: string): Promise<readonly Problem[]> => {
    const before = await published(head, '');
    const strangers = await exported.show(content);
    const { problems } = await checkContent(exported.contentDir, { published: before });
    return [...strangers, ...problems];
  };
  return {
    demandSound: async (content, head, deed) => {
      refuse(await problemsOf(content, head), deed);
    },
    demandNoWorse: async (content, head, files) => {
      const problems = await problemsOf(content, head);
      if (problems.every(({ file }) => files.has(file))) {
        refuse(problems, 'spara');
        return;
      }
      const before = await problemsOf(await repository.content(head), head);
      const earlier = new Set(before.map((problem) => JSON.stringify(problem)));
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
