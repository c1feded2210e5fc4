import path from 'node:path';
import { parseArgs } from 'node:util';
import { dropRecords, findPlaces, keepRecords, preparePlaces } from '../site/build/cache/places.ts';
import { makeSite, placeSnapshot } from '../site/build/make-site.ts';
import type { Part } from '../site/part.ts';
import { prepareAside } from './build/aside.ts';
import { parseShard, writePartRecord } from './build/part-file.ts';
import { publish } from './build/publish.ts';
import { hasWrongMarkup } from './build/wrong-markup.ts';
import { runAstro } from './run-astro.ts';

/**
 * `npm run build [-- --out <folder> --workers <number> --shard <2/8> --no-cache]`: builds the site aside and moves it
 * into place whole, so that the output folder holds either the old site or the new one. Pages are made by as many
 * threads as there are processors, at most four; by Astro’s own loop with `--workers 0`. What would be as in the last
 * build is taken from it, unless `--no-cache` says otherwise. `--shard` makes one part of the site, for `npm run merge`.
 * Exit code 1 when the build refuses to publish, 2 when it is not asked rightly.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    workers: { type: 'string' },
    shard: { type: 'string' },
    'no-cache': { type: 'boolean' },
    'check-cache': { type: 'boolean' },
  },
});
const shard = values.shard === undefined ? undefined : parseShard(values.shard);

if (values.shard !== undefined && (shard === undefined || values.workers === '0')) {
  console.error(
    `--shard is \`${values.shard}\`; it must be a part of parts, such as 2/8, made by threads.`,
  );
  process.exitCode = 2;
} else {
  if (values.workers !== undefined) process.env['BUILD_WORKERS'] = values.workers;
  if (values['no-cache'] === true) process.env['NO_CACHE'] = '1';
  if (values['check-cache'] === true) process.env['CHECK_CACHE'] = '1';
  const out = path.resolve(values.out);
  process.exitCode = await publish(out, shard && `Part ${values.shard}`, () =>
    buildAside(out, shard),
  );
}

/** Whether the site was built and took the place of the old one. */
async function buildAside(out: string, part: Part | undefined): Promise<boolean> {
  if (part !== undefined) process.env['BUILD_PART'] = `${part.index}/${part.count}`;
  if (values.workers === '0') return buildInOneThread(out);
  const aside = await prepareAside(out, findPlaces()?.collection);
  const places = preparePlaces();
  const job = { ...aside, site: out, places, bundle: runBundler };
  try {
    if (!(await makeSite(job))) return false;
    if (part !== undefined) await writePartRecord(aside.folder, part, placeSnapshot(aside.notes));
    await aside.moveIntoPlace();
    if (places) keepRecords(places);
    return true;
  } finally {
    if (places) dropRecords(places);
    aside.clear();
  }
}

function runBundler({ outDir, bundleDir }: { outDir: string; bundleDir: string }): Promise<number> {
  return runAstro(['build', '--silent'], { OUT_DIR: outDir, BUNDLE_DIR: bundleDir });
}

/** The same by Astro alone, which makes page after page. */
async function buildInOneThread(out: string): Promise<boolean> {
  const aside = await prepareAside(out);
  try {
    if ((await runAstro(['build', '--silent'], { OUT_DIR: aside.folder })) !== 0) return false;
    if (await hasWrongMarkup(aside.folder)) return false;
    await aside.moveIntoPlace();
    return true;
  } finally {
    aside.clear();
  }
}
