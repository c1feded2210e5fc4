import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, engineKey } from '../../../engine/read/cache-folder.ts';
import { digestOf, FileStore } from './file-store.ts';
import type { CachePlaces } from './page-cache.ts';
import { listDigests } from './page-records.ts';

type BuildPlaces = CachePlaces & { records: string };

/** Where this build remembers its pages, as `npm run build` has decided; undefined where it does not. */
export function findPlaces(): BuildPlaces | undefined {
  const folder = cacheFolder();
  const build = process.env['BUILD_ID'];
  if (folder === undefined || build === undefined) return undefined;
  return {
    files: path.join(folder, 'files'),
    records: path.join(folder, 'pages'),
    nextRecords: path.join(folder, `pages.next-${build}`),
  };
}

/** Makes room for what this build remembers; undefined, and why is said, where it cannot remember. */
export function preparePlaces(): BuildPlaces | undefined {
  const places = findPlaces();
  try {
    if (places) mkdirSync(places.nextRecords, { recursive: true });
    return places;
  } catch (error) {
    process.env['NO_CACHE'] = '1';
    forget(error);
    return undefined;
  }
}

/** After the site was published: its records take the place of the last ones, and bytes that none needs go. */
export function keepRecords({ files, records, nextRecords }: BuildPlaces): void {
  try {
    rmSync(records, { recursive: true, force: true });
    renameSync(nextRecords, records);
    new FileStore(files).sweep(listDigests(records));
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

/**
 * Of all code that makes pages: the bundle in this folder, the engine around it, packages and Node. The bundle names the
 * folder of the output and a key for what this site does not have; both are others in each build and decide nothing.
 */
export function digestBundle(folder: string, outDir: string): string {
  const name = path.basename(outDir);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const text = readFileSync(file, 'latin1')
        .replaceAll(name, '')
        .replace(/"key":"[^"]*"/, '');
      return `${path.relative(folder, file)} ${digestOf(text)}`;
    });
  return digestOf([engineKey(), ...files].join('\n'));
}
