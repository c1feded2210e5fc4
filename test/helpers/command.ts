import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { findFiles } from '../../src/engine/read/find-files.ts';
import { lanternDay } from './lantern-site.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A folder of its own, with files given by path; gone when the test is over. */
export async function makeFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'plumbline-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}

/** Writes files given by path below a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}

/** The files of a folder by path; hidden ones and folders without files do not show. */
export async function readFolder(folder: string): Promise<Record<string, string>> {
  const { files } = await findFiles(folder);
  const texts = files.map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>; // pairs of text
}

export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CommandOptions {
  cwd: string;
  /** Given to the command on its standard input. */
  input?: string;
  env?: Record<string, string>;
  /** Presses Ctrl-C when it settles. */
  interrupt?: Promise<void>;
}

/** How far a command is shows after ten seconds: on a slow machine, and not on a fast one. */
function withoutProgress(text: string): string {
  return text.replace(/^(?:[█░]+ \d+ % .*|.* …)\n/gmu, '');
}

/** Runs a command of `src/cli` for the lantern newsroom, in a folder of its own. */
export function runCommand(
  name: string,
  args: readonly string[],
  { cwd, input = '', env = {}, interrupt }: CommandOptions,
): Promise<CommandResult> {
  const child = spawn(process.execPath, [path.join(root, `src/cli/${name}.ts`), ...args], {
    cwd,
    env: {
      ...process.env,
      SITE_CONFIG: path.join(root, 'test/fixtures/sites/lantern/site.config.ts'),
      SOURCE_DATE_EPOCH: String(Date.parse(lanternDay) / 1000),
      NO_COLOR: '1',
      ...env,
    },
  });
  const result = { code: null as number | null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (result.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (result.stderr += chunk.toString()));
  child.stdin.end(input);
  void interrupt?.then(() => child.kill('SIGINT'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ ...result, stderr: withoutProgress(result.stderr), code });
    });
  });
}
