import { DeskError } from './desk-error.ts';
import { GitError } from './git.ts';
import type { GitObject } from './objects.ts';
import type { Repository } from './repository.ts';

/** Stores a commit by the person whom Git's settings name, and gives its hash. */
export async function commit(
  { git }: Repository,
  tree: string,
  parents: readonly string[],
  message: string,
): Promise<string> {
  const from = parents.flatMap((parent) => ['-p', parent]);
  try {
    const written = await git(['commit-tree', tree, ...from, '-F', '-'], { input: `${message}\n` });
    return written.toString().trim();
  } catch (cause) {
    if (!(
      cause instanceof GitError && /auto-detection is disabled|empty ident/u.test(cause.said)
    )) {
      throw cause;
    }
    const commands =
      'git config --global user.name "Förnamn Efternamn"\ngit config --global user.email "namn@exempel.se"';
    const text = `Git vet inte vem du är, så ingenting har sparats. Kör de här två kommandona i en terminal och spara igen:\n${commands}`;
    throw new DeskError(422, text, {}, cause);
  }
}

/**
 * Moves a ref from one commit to another (`''` for none) in one step. Answers false when it no
 * longer stood where it was thought to: look again and try again.
 */
export async function moveRef(
  { git }: Repository,
  ref: string,
  from: string,
  to: string,
): Promise<boolean> {
  const change = to === '' ? ['-d', ref, from] : [ref, to, from];
  try {
    await git(['update-ref', '-m', 'redigeraren', ...change]);
    return true;
  } catch (cause) {
    if (cause instanceof GitError && /cannot lock ref|but expected|File exists/u.test(cause.said)) {
      return false;
    }
    throw cause;
  }
}

/** Does something anew as long as it answers nothing because others were quicker. */
export async function insist<Answer>(attempt: () => Promise<Answer | undefined>): Promise<Answer> {
  for (let tries = 0; tries < 20; tries += 1) {
    const answer = await attempt();
    if (answer !== undefined) return answer;
  }
  const text = 'Ett annat program arbetar i Git-förrådet just nu. Försök igen om en stund.';
  throw new DeskError(409, text);
}

/** What a commit says of itself. */
export interface CommitFacts {
  readonly message: string;
  readonly at: Date;
}

/** Reads a commit. */
export function readCommit({ bytes }: GitObject): CommitFacts {
  const source = bytes.toString();
  const [, seconds = '0'] = /^committer .* (\d+) [+-]\d+$/mu.exec(source) ?? [];
  return {
    message: source.slice(source.indexOf('\n\n') + 2),
    at: new Date(Number(seconds) * 1000),
  };
}

// eslint is right that these are odd in a text; a message has no use for them either.
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** A request's commit message as one clean line. */
export function subject(message: string, otherwise: string): string {
  return message.replace(control, ' ').trim().slice(0, 200) || otherwise;
}
