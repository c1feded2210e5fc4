import { spawn } from 'node:child_process';

/** Runs Git in a folder and gives what it prints, as bytes; undefined when Git is not there or fails. */
export function runGit(
  folder: string,
  args: readonly string[],
  input = '',
): Promise<Buffer | undefined> {
  const child = spawn('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stdin.on('error', () => undefined); // Git may stop reading early; its exit code tells
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('error', () => {
      resolve(undefined);
    });
    child.on('close', (code) => {
      resolve(code === 0 ? Buffer.concat(output) : undefined);
    });
  });
}
