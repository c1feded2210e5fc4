import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** What a folder holds in which a site is made. */
export type SiteFiles = ReadonlySet<string>;

/** The files of an earlier site, by their paths in its folder. Removes links and whatever else a site does not have. */
export function tidySite(folder: string): SiteFiles {
  const files = new Set<string>();
  const walk = (inner: string) => {
    for (const entry of readdirSync(path.join(folder, inner), { withFileTypes: true })) {
      const place = inner + entry.name;
      if (entry.isDirectory()) walk(`${place}/`);
      else if (entry.isFile()) files.add(place);
      else unlinkSync(path.join(folder, place));
    }
  };
  walk('');
  return files;
}

/** Removes the files of an earlier site that this one has not, and the folders that are empty without them. */
export function removeOthers(folder: string, before: SiteFiles, made: SiteFiles): void {
  for (const file of before)
    if (!made.has(file)) {
      rmSync(path.join(folder, file));
      removeEmpty(folder, path.dirname(file));
    }
}

function removeEmpty(folder: string, inner: string): void {
  if (inner === '.') return;
  try {
    rmdirSync(path.join(folder, inner));
  } catch {
    return; // Something else is in it.
  }
  removeEmpty(folder, path.dirname(inner));
}

/**
 * Writes a file of a site in the place of what an earlier one has there; never into that, which may be one on the disk
 * with a file of the site that stands published.
 */
export function writeOutput(file: string, bytes: Uint8Array): void {
  withRoom(file, () => {
    writeFileSync(file, bytes, { flag: 'wx' });
  });
}

/** The same with another name for a file that is there; false where the file system does not allow that. */
export function linkOutput(file: string, existing: string): boolean {
  try {
    withRoom(file, () => {
      linkSync(existing, file);
    });
    return true;
  } catch {
    return false;
  }
}

/** Folders that this thread has found or made. */
const folders = new Set<string>();

/** Makes the folder where it must, and removes what stands in the way. */
function withRoom(file: string, put: () => void): void {
  const folder = path.dirname(file);
  try {
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    put();
  } catch (error) {
    if (!isInTheWay(error)) throw error;
    const found = findNearest(file);
    if (found === file || statSync(found).isFile()) rmSync(found, { recursive: true });
    mkdirSync(folder, { recursive: true });
    put();
  }
}

function isInTheWay(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EEXIST' || code === 'ENOTDIR' || code === 'ENOENT';
}

/** The path, or as much of it as is there. */
function findNearest(place: string): string {
  return existsSync(place) ? place : findNearest(path.dirname(place));
}
