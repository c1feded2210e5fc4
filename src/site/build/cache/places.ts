import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../../engine/read/cache-folder.ts';
import { isRunning } from '../../../engine/read/is-running.ts';
import type { CachePlaces } from './page-cache.ts';

/** Where a build finds what the last has left of its collection, and leaves its own. */
export interface BuildPlaces extends CachePlaces {
  /** A name of the collection. */
  collection: string;
  records: string;
  /** The bundle of the pages. */
  bundle: string;
}

/** Where this build, known by a number, remembers its pages; undefined where it does not. */
export function findPlaces(build = process.pid): BuildPlaces | undefined {
  const folder = cacheFolder();
  if (folder === undefined) return undefined;
  return {
    collection: path.basename(folder),
    bundle: path.join(folder, 'bundle'),
    records: path.join(folder, 'pages'),
    nextRecords: path.join(folder, `pages.next-${build}`),
  };
}

/** Makes room for what this build remembers; undefined, and why is said, where it cannot remember. */
export function preparePlaces(): BuildPlaces | undefined {
  const places = findPlaces();
  try {
    if (places) makeRoom(places.nextRecords);
    return places;
  } catch (error) {
    process.env['NO_CACHE'] = '1';
    forget(error);
    return undefined;
  }
}

/** Also clears up what builds have left that were killed. */
function makeRoom(nextRecords: string): void {
  const folder = path.dirname(nextRecords);
  mkdirSync(nextRecords, { recursive: true });
  for (const name of readdirSync(folder)) {
    const [, build] = /^pages\.next-(\d+)$/.exec(name) ?? [];
    if (build !== undefined && !isRunning(Number(build)))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/** After the site was published: its records take the place of the last ones. */
export function keepRecords({ records, nextRecords }: BuildPlaces): void {
  try {
    rmSync(records, { recursive: true, force: true });
    renameSync(nextRecords, records);
  } catch (error) {
    forget(error);
  }
}

function forget(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The next build makes all pages anew, as this one cannot keep its own: ${reason}`);
}

/** Clears up what a build has noted that was not published. */
export function dropRecords({ nextRecords }: BuildPlaces): void {
  rmSync(nextRecords, { recursive: true, force: true });
}
