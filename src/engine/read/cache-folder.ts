import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findPaths, pathFromRoot } from './paths.ts';

/**
 * The folder for what commands remember of one collection, whether or not it is there yet; undefined where they are
 * told to remember nothing. What lies there may be of any age and in any state.
 */
export function cacheFolder(
  contentDir = findPaths().contentDir,
  env = process.env,
): string | undefined {
  if (env['NO_CACHE']) return undefined;
  const collection = hash('sha256', pathFromRoot(contentDir)).slice(0, 16);
  return path.resolve(env['CACHE_DIR'] || '.cache/plumbline', collection);
}

let key: string | undefined;

/** The key of the engine that runs, see `createEngineKey`. */
export function engineKey(): string {
  // A bundle of this module stands elsewhere, and runs in the folder of the engine.
  const root = path.resolve(import.meta.dirname, '../../..');
  return (key ??= createEngineKey(existsSync(path.join(root, 'src/engine')) ? root : '.'));
}

/**
 * A digest of all that computes: the sources, the packages as they are locked and installed, and Node. What another
 * engine has computed is never used.
 */
export function createEngineKey(root: string): string {
  const files = [...listFiles(root, 'src'), 'package-lock.json', 'node_modules/.package-lock.json'];
  return hash('sha256', `${process.version}\n${digestFiles(root, files)}`);
}

/** Paths of all files below a folder in `root`, as seen from there, in order. */
export function listFiles(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** A digest of files and their paths below a folder; one that is not there counts as empty. */
export function digestFiles(folder: string, files: readonly string[]): string {
  const digestFile = (file: string) => (existsSync(file) ? hash('sha256', readFileSync(file)) : '');
  const parts = files.map((file) => `${file} ${digestFile(path.join(folder, file))}`);
  return hash('sha256', parts.join('\n'));
}
