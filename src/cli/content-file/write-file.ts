import { randomUUID } from 'node:crypto';
import { link, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Tells that a file is in the way of a new one. */
export class FileExistsError extends Error {}

/**
 * Writes a new file below a folder, whole or not at all. Never touches a file that exists, and never leaves
 * the folder, whatever links lie in it.
 */
export async function createFile(folder: string, file: string, text: string): Promise<void> {
  const target = path.join(folder, file);
  await refuseOutside(folder, path.dirname(target));
  await mkdir(path.dirname(target), { recursive: true });
  const aside = nameAside(target);
  try {
    await writeFile(aside, text, { flag: 'wx' });
    await link(aside, target);
  } catch (error) {
    if (!isFileExists(error)) throw error;
    throw new FileExistsError(`${target} exists already. Nothing was written.`, { cause: error });
  } finally {
    await rm(aside, { force: true });
  }
}

/** Writes a file that exists anew, so that a reader finds the old text or the new one. */
export async function replaceFile(target: string, text: string): Promise<void> {
  const aside = nameAside(target);
  try {
    await writeFile(aside, text, { flag: 'wx' });
    await rename(aside, target);
  } finally {
    await rm(aside, { force: true });
  }
}

/** Hidden, so that the check and the build pass it by; never the same twice, so that no writer takes another’s away. */
function nameAside(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
}

async function refuseOutside(folder: string, below: string): Promise<void> {
  const root = await realpath(folder);
  const real = await realpathOfExisting(below);
  if (real === root || real.startsWith(root + path.sep)) return;
  throw new Error(`${below} leads out of ${folder}. Nothing was written.`);
}

/** Where a folder, or its nearest parent that exists, really lies. */
async function realpathOfExisting(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    return realpathOfExisting(path.dirname(folder));
  }
}

function isFileExists(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
