import { execFileSync } from 'node:child_process';

/** Runs Git as somebody of the tests, with no settings of this machine; gives what it prints. */
export function git(folder: string, ...args: string[]): string {
  const person = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...person, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
}
