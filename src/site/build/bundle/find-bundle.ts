import path from 'node:path';
import { readSite } from '../../../engine/read/site-config.ts';
import { basePath } from '../../environment.ts';
import { placeBundle, readBundle, type Bundle } from './bundle.ts';
import { createBundleKey, fetchBundle, keepBundle } from './kept-bundle.ts';

/** Lets Astro bundle the pages: the files that are no pages go into `outDir`, the rest into `bundleDir` (`leaveBundle`). */
export type RunBundler = (settings: { outDir: string; bundleDir: string }) => Promise<number>;

/**
 * The bundle of the pages, in `folder`: that of the last build, which has kept it, where it would be the same, else a
 * new one. Undefined where Astro has failed, and said why.
 */
export async function findBundle(
  folder: string,
  kept: string | undefined,
  run: RunBundler,
): Promise<(Bundle & { key: string }) | undefined> {
  const key = createBundleKey(path.resolve('.'), { site: await readSite(), basePath });
  if (kept === undefined || !fetchBundle(kept, key, folder)) {
    const { assets } = placeBundle(folder);
    if ((await run({ outDir: assets, bundleDir: folder })) !== 0) return undefined;
    if (kept !== undefined) tryKeep(folder, key, kept);
  }
  return { ...readBundle(folder), key };
}

function tryKeep(folder: string, key: string, kept: string): void {
  try {
    keepBundle(folder, key, kept);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`The next build bundles the pages anew, as this one cannot keep that: ${reason}`);
  }
}
