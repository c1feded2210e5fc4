import { execFile } from 'node:child_process';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { findFiles } from './find-files.ts';

const run = promisify(execFile);

/**
 * The build’s clock, so that the same content gives the same site: `SOURCE_DATE_EPOCH`, else the time of
 * the last commit or of a newer change to the content, else (outside Git) that of its newest file.
 */
export async function readClock(contentDir: string, env = process.env): Promise<Date> {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && epoch !== '') return parseEpoch(epoch);
  const git = createGit(contentDir, env);
  const commit = await findCommitTime(git);
  const changed =
    commit === undefined ? await allFiles(contentDir) : await changedFiles(contentDir, git);
  const times = await Promise.all(changed.map(findChangeTime));
  return new Date(Math.max(commit ?? 0, ...times));
}

/** The day of a moment in UTC: `2026-11-23`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

function parseEpoch(text: string): Date {
  const seconds = Number(text);
  if (/^\d{1,11}$/.test(text)) return new Date(seconds * 1000);
  throw new Error(`SOURCE_DATE_EPOCH is \`${text}\`; it must be a number of seconds since 1970.`);
}

/** Runs a command of Git in a folder and gives what it prints. */
type Git = (...args: string[]) => Promise<string>;

function createGit(cwd: string, env: NodeJS.ProcessEnv): Git {
  return async (...args) => {
    const { stdout } = await run('git', args, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  };
}

/** In milliseconds; undefined where there is no Git or no commit. */
async function findCommitTime(git: Git): Promise<number | undefined> {
  try {
    const seconds = (await git('log', '-1', '--format=%ct')).trim();
    return seconds === '' ? undefined : Number(seconds) * 1000;
  } catch {
    return undefined;
  }
}

/** Files of the folder that differ from the last commit or are new. Throws where Git knows the commit but no more. */
async function changedFiles(folder: string, git: Git): Promise<string[]> {
  const lists = await Promise.all([
    git('diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.'),
    git('ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
  ]).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Git cannot tell what changed in ${folder} since its last commit. Mend the repository, or set SOURCE_DATE_EPOCH.\n${reason}`,
    );
  });
  return lists
    .flatMap((list) => list.split('\0'))
    .filter((file) => file !== '')
    .map((file) => path.join(folder, file));
}

async function allFiles(folder: string): Promise<string[]> {
  const { files } = await findFiles(folder);
  return files.map((file) => path.join(folder, file));
}

/** In milliseconds; 0 for a file that is gone. */
async function findChangeTime(file: string): Promise<number> {
  try {
    return (await lstat(file)).mtimeMs;
  } catch {
    return 0;
  }
}
