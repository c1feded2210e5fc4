import { runGit } from '../../engine/read/run-git.ts';

/**
 * The commit where the work on top of `ref` began, so that what others have changed there since is left out;
 * `ref` itself where the history is too short to tell. Throws when there is no such commit.
 */
export async function findBase(ref: string): Promise<string> {
  const name = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = (await runGit('.', name))?.toString().trim();
  if (commit === undefined) throw new Error(`There is no commit \`${ref}\` here. Fetch it first.`);
  return (await runGit('.', ['merge-base', commit, 'HEAD']))?.toString().trim() ?? commit;
}
