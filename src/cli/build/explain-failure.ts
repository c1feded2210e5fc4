/** What the system’s error codes mean to somebody who builds a site, and what to do. */
const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space and build again.',
  EDQUOT: 'The disk quota is used up. Free some space and build again.',
  EFBIG: 'A file would be larger than this process may write (`ulimit -f`).',
  EROFS: 'The folder is read-only. Name another with `--out`.',
  EACCES: 'The folder may not be written. Name another with `--out`.',
  EPERM: 'The folder may not be written. Name another with `--out`.',
  ENOTDIR: 'A part of the path is a file. Name another folder with `--out`.',
  EEXIST: 'A part of the path is a file. Name another folder with `--out`.',
  EMFILE: 'Too many files are open (`ulimit -n`).',
};

/** An error in words: the system’s own with advice, a mistake of ours with the place where it happened. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || typeof error.code !== 'string')
    return error.cause === undefined ? error.message : (error.stack ?? error.message);
  return [error.message, advice[error.code]].filter(Boolean).join('\n');
}
