import { advance } from './advance.ts';
import { insist, subject } from './commits.ts';
import { DeskError } from './desk-error.ts';
import type { Desk } from './desk.ts';
import { sistersOf } from './edits.ts';
import { contentPath } from './paths.ts';
import { inRepository, readHead } from './repository.ts';
import { writeTree } from './trees.ts';
import { fileAt } from './view.ts';

/** Takes files out of what is published, a Swedish text with its sisters, unless others need them. */
export function remove(desk: Desk, paths: readonly string[], message: string): Promise<true> {
  const { repository, guard } = desk;
  for (const path of paths) if (contentPath(path) === 'content/site.yaml') refuseSite();
  return insist(async () => {
    const head = await readHead(repository);
    const content = await repository.content(head.commit);
    // The editor names a text in all languages, also those that it is not written in.
    const there = paths.filter((path) => fileAt(content, path));
    if (there.length === 0) throw new DeskError(404, `${paths.join(', ')} finns inte.`);
    const gone = new Set(there.flatMap((path) => [path, ...sistersOf(content, path).keys()]));
    const edits = new Map([...gone].map((path) => [inRepository(repository, path), null]));
    const tree = await writeTree(repository, head.commit, edits);
    await guard.demandSound(
      await repository.content(tree),
      head.commit,
      `ta bort ${there.join(', ')}`,
    );
    return advance(desk, head, { tree, message: subject(message, `Ta bort ${there.join(', ')}`) });
  });
}

function refuseSite(): never {
  throw new DeskError(403, 'Webbplatsens inställningar, content/site.yaml, går inte att ta bort.');
}
