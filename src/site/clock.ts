import { execFileSync } from 'node:child_process';

/**
 * The day that a build takes for today, as `YYYY-MM-DD`: `SOURCE_DATE_EPOCH`, else the time of the last commit, so
 * that the same files always build the same site. Nothing else reads a clock.
 */
export function buildDay(): string {
  return new Date(buildSecond() * 1000).toISOString().slice(0, 10);
}

function buildSecond(): number {
  const given = Number(process.env['SOURCE_DATE_EPOCH'] ?? lastCommit());
  if (Number.isInteger(given) && given > 0) return given;
  throw new Error(
    'The build needs a day to take for today: set SOURCE_DATE_EPOCH to a number of seconds, or build from a Git repository with a commit.',
  );
}

function lastCommit(): string | undefined {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
