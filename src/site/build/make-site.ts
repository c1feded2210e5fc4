import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../engine/read/cache-folder.ts';
import { basePath } from '../environment.ts';
import { readPart } from '../part.ts';
import { findBundle, type RunBundler } from './bundle/find-bundle.ts';
import type { BuildPlaces } from './cache/places.ts';
import { createJointProgress, type JointProgress } from './joint-progress.ts';
import { makePages } from './make-pages.ts';
import { readCollection } from './read-collection.ts';
import { refuseWrongMarkup } from './refuse-markup.ts';
import { removeOthers, tidySite, writeOutput } from './site-folder.ts';

/** What is to be made, and where. */
export interface SiteToMake {
  /** The folder to make it in; it may hold an earlier site, of which what is the same need not be written. */
  folder: string;
  /** The folder in which it will be published. */
  site: string;
  /** A folder for what is needed only until the site is made. */
  notes: string;
  /** Where the last build has left what it made; unset where nothing is remembered. */
  places: BuildPlaces | undefined;
  bundle: RunBundler;
}

/** The file in which threads find the collection that another process has read. */
export function placeSnapshot(notes: string): string {
  return path.join(notes, 'collection');
}

/** Makes every file of a site. False where Astro has said why it cannot; throws where the site must not be published. */
export async function makeSite(job: SiteToMake): Promise<boolean> {
  const progress = createJointProgress();
  try {
    return await makeFiles(job, progress);
  } finally {
    progress.end();
  }
}

async function makeFiles(job: SiteToMake, progress: JointProgress): Promise<boolean> {
  const { folder, site, notes, places } = job;
  const snapshot = placeSnapshot(notes);
  const reports = progress.expect('Reading files', ['reading']);
  const reading = readCollection(snapshot, (own) => {
    reports.hear('reading', own);
  });
  const bundling = findBundle(path.join(notes, 'bundle'), places?.bundle, job.bundle);
  const before = tidySite(folder);
  await Promise.allSettled([reading, bundling]); // so that neither goes on after the build
  await reading;
  const bundle = await bundling;
  if (bundle === undefined) return false;

  const threads = await makePages({
    ...{ snapshot, progress, basePath, outDir: folder, listsFiles: before.size > 0 },
    bundle: { entry: bundle.entry, styles: bundle.styles },
    ...(places && { cache: { ...places, engine: bundle.key, site } }),
  });
  const files = new Set(threads.flatMap((thread) => thread.files));
  for (const file of listFiles(bundle.assets, '.')) {
    writeOutput(path.join(folder, file), readFileSync(path.join(bundle.assets, file)));
    files.add(file);
  }
  removeOthers(folder, before, files);
  refuseWrongMarkup(threads, { outDir: folder, basePath }, readPart().count === 1);
  return true;
}
