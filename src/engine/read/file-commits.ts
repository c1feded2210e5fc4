import { readGitLog } from './git-log.ts';
import { runGit } from './run-git.ts';

/**
 * The commit in which the file of each claim came to be as it is, by its path below the content folder. Files that
 * are in no commit as they stand are left out; where Git knows nothing, that is all of them.
 */
export async function readFileCommits(
  contentDir: string,
  today: string,
): Promise<ReadonlyMap<string, string>> {
  const commits = new Map<string, string>();
  const [log, changed] = await Promise.all([
    readGitLog(contentDir, today),
    runGit(contentDir, ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', 'claims']),
  ]);
  if (log === undefined || changed === undefined) return commits;
  for (const { id, files } of log) for (const { file } of files) commits.set(file, id);
  for (const file of changed.toString().split('\0')) commits.delete(file);
  return commits;
}
