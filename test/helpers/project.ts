import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { findFiles } from '../../src/engine/read/find-files.ts';
import { commitAll } from './repository.ts';
import { git } from './git.ts';

const newsroom = 'test/fixtures/sites/montagne';
const parts = [
  'src',
  'public',
  'docs',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  newsroom,
];

/** Makes a repository of this software with the second newsroom, which builds by itself. */
export async function makeProject(folder: string): Promise<void> {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...parts],
    { encoding: 'utf8' },
  );
  for (const file of listed.split('\0').filter((name) => name !== ''))
    await cp(file, path.join(folder, file));
  await cp('.gitignore', path.join(folder, '.gitignore'));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commitAll(folder, 'start');
  await linkPackages(folder);
}

/** Each package by itself, so that what tools keep in `node_modules` stays apart. */
export async function linkPackages(folder: string): Promise<void> {
  const packages = path.join(folder, 'node_modules');
  await mkdir(packages, { recursive: true });
  for (const name of await readdir('node_modules'))
    if (!name.startsWith('.'))
      await symlink(path.resolve('node_modules', name), path.join(packages, name));
}

export const projectContent = `${newsroom}/content`;

export interface BuildRun {
  process: ChildProcess;
  /** The exit code, or null where a signal ended it, and all that it said. */
  ended: Promise<{ code: number | null; said: string }>;
}

export interface BuildOptions {
  env?: Record<string, string>;
  /** A shell command that runs first, such as `ulimit`. */
  first?: string;
  /** The output folder; `site` unless told. */
  out?: string;
}

/** Starts `npm run build` of a project, as a group of processes of its own. */
export function startBuild(
  folder: string,
  { env = {}, first = ':', out = 'site' }: BuildOptions = {},
): BuildRun {
  const child = spawn(
    '/bin/sh',
    ['-c', `${first}; exec "$0" src/cli/build.ts --out "$1"`, process.execPath, out],
    {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        CONTENT_DIR: projectContent,
        SITE_CONFIG: `${newsroom}/site.config.ts`,
        NO_COLOR: '1',
        ...env,
      },
    },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, said });
    });
  });
  return { process: child, ended };
}

/** One digest of all files of a folder and their paths; undefined where there is no folder. */
export async function digestFolder(folder: string): Promise<string | undefined> {
  const { files } = await findFiles(folder).catch(() => ({ files: undefined }));
  if (files === undefined) return undefined;
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(`${file}\0`).update(await readFile(path.join(folder, file)));
  return hash.digest('hex');
}
