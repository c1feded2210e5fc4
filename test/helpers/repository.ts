import { rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder, writeFiles } from './command.ts';
import { git } from './git.ts';

/** Files of one commit by path; null takes a file away. */
export type Commit = Readonly<Record<string, string | null>>;

/** A repository with these commits, each tagged `commit-1`, `commit-2` and so on. */
export async function makeRepository(commits: readonly Commit[]): Promise<string> {
  const folder = await makeFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  for (const [index, files] of commits.entries()) {
    await change(folder, files);
    commitAll(folder, `commit-${index + 1}`);
  }
  return folder;
}

/** Changes files of a working folder. */
export async function change(folder: string, files: Commit): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    if (text === null) await rm(path.join(folder, file));
    else await writeFiles(folder, { [file]: text });
  }
}

export function commitAll(folder: string, tag: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', tag);
  git(folder, 'tag', tag);
}
