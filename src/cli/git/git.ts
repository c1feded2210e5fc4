import { spawn } from 'node:child_process';

/** Says that Git could not do what was asked. */
export class GitError extends Error {}

/** Runs Git in the working folder and gives what it prints, as bytes. */
export function runGit(args: readonly string[], input = ''): Promise<Buffer> {
  const child = spawn('git', ['-c', 'core.quotepath=off', ...args]);
  const output: Buffer[] = [];
  let problem = '';
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()));
  child.stdin.on('error', () => undefined); // Git may stop reading early; its exit code tells
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      reject(new GitError(`Git cannot be run: ${error.message}`));
    });
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output));
      else reject(new GitError(problem.trim() || `git ${args[0] ?? ''} failed`));
    });
  });
}

/** The commit that a name stands for. Throws when there is none. */
export async function findCommit(ref: string): Promise<string> {
  try {
    const output = await runGit([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ]);
    return output.toString().trim();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new GitError(`There is no commit \`${ref}\` here. Fetch it first.`, { cause: error });
  }
}

/**
 * Where the work on top of `ref` began, so that what others have changed there since is left out; the commit
 * itself where the history is too short to tell.
 */
export async function findBase(ref: string): Promise<string> {
  const commit = await findCommit(ref);
  try {
    return (await runGit(['merge-base', commit, 'HEAD'])).toString().trim();
  } catch {
    return commit;
  }
}
