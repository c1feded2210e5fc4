import { runGit } from '../../engine/read/run-git.ts';

/**
 * The files that differ between a commit and the working folder, new ones included, named as seen from the
 * working folder. Files outside it are left out.
 */
export async function findChangedFiles(commit: string): Promise<string[]> {
  const lists = await Promise.all([
    runGit('.', ['diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--']),
    runGit('.', ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  const names = lists.flatMap((list) => list?.toString().split('\0') ?? []);
  return [...new Set(names.filter((name) => name !== ''))].sort();
}
