import { findFilePlace } from './collections.ts';
import { runGit } from './run-git.ts';

/** A file of a claim that a commit touched; an id that is missing stands for no file. */
export interface LoggedFile {
  slug: string;
  /** Path below the content folder. */
  file: string;
  blobBefore?: string;
  blobAfter?: string;
}

export interface LoggedCommit {
  id: string;
  /** `YYYY-MM-DD`; never before the day of the commit that it follows, and never after `today`. */
  day: string;
  files: LoggedFile[];
}

/**
 * The commits of the first-parent line that touched claims, oldest first, in one run of Git. A merge counts as
 * one commit: the day on which its work came to the branch. Undefined where there is no history.
 */
export async function readGitLog(
  contentDir: string,
  today: string,
): Promise<LoggedCommit[] | undefined> {
  const output = await runGit(contentDir, [
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--no-show-signature',
    '--reverse',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--relative',
    '-z',
    '--format=commit %H %ct',
    '--',
    'claims',
  ]);
  return output === undefined ? undefined : settleDays(parseLog(output.toString()), today);
}

/** `commit <id> <seconds>`, then for each file `:<modes> <before> <after> <letter>` and its path, all ended by NUL. */
function parseLog(output: string): LoggedCommit[] {
  const commits: LoggedCommit[] = [];
  const parts = output.split('\0').map((part) => part.trim());
  for (const [index, part] of parts.entries()) {
    const [, id, seconds] = /^commit ([0-9a-f]+) (\d+)$/.exec(part) ?? [];
    if (id !== undefined) {
      const day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
      commits.push({ id, day, files: [] });
    } else if (part.startsWith(':')) {
      const file = parseFile(part, parts[index + 1] ?? '');
      if (file !== undefined) commits.at(-1)?.files.push(file);
    }
  }
  return commits;
}

function parseFile(entry: string, file: string): LoggedFile | undefined {
  const place = findFilePlace(file);
  const [modeBefore = '', modeAfter = '', before, after] = entry.slice(1).split(' ');
  if (place?.collection !== 'claims' || before === undefined || after === undefined)
    return undefined;
  return {
    slug: place.id,
    file,
    ...(isFile(modeBefore) && { blobBefore: before }),
    ...(isFile(modeAfter) && { blobAfter: after }),
  };
}

/** Links and the mode of what is not there are no files. */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}

/** Commits can bear any date; their order is what counts. */
function settleDays(commits: readonly LoggedCommit[], today: string): LoggedCommit[] {
  let last = '';
  return commits.map((commit) => {
    const day = commit.day > today ? today : commit.day;
    last = day > last ? day : last;
    return { ...commit, day: last };
  });
}
