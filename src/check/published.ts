/** Runs Git and gives what it wrote; throws where it fails. */
type Git = (args: readonly string[]) => Promise<string | Buffer>;

/**
 * The paths in the content folder of every file that has been on the branch that is published, by
 * Git: those of its newest commit, and those that an earlier one had. `prefix` is the folder's path
 * in the repository, with a slash at its end. Empty where Git knows nothing of the folder.
 */
export async function publishedPaths(
  git: Git,
  prefix: string,
  commit = 'HEAD',
): Promise<readonly string[]> {
  const lines = async (...args: string[]) => {
    try {
      return (await git(args)).toString().split('\0').filter(Boolean);
    } catch {
      return [];
    }
  };
  const deleted = ['--first-parent', '--no-renames', '--diff-filter=D', '--name-only', '--format='];
  const [standing, gone] = await Promise.all([
    lines('ls-tree', '-r', '-z', '--full-tree', '--name-only', `${commit}:${prefix}`),
    lines('log', '-z', ...deleted, commit, '--', `:(top)${prefix}`),
  ]);
  const own = gone.filter((path) => path.startsWith(prefix));
  return [...new Set([...standing, ...own.map((path) => path.slice(prefix.length))])];
}
