import { appendFile, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../src/engine/read/cache-folder.ts';
import { measureEleventy, measureHugo } from './build/peers.ts';
import { runMeasured, type Measured } from './build/run-measured.ts';
import { writeCollection, type WrittenCollection } from './collection/write-collection.ts';

/**
 * `npm run bench [-- --claims 1000,10000 --steps check,recheck,build,edit,hugo,eleventy --no-pictures --seed 1
 * --eleventy <cmd.cjs>]`: measures the check and the build on invented collections, with share images or without. A line
 * of JSON a measurement, then a table. The first `edit` after a `build` finds no folder of a replaced site to mend, the
 * second does.
 */
const { values } = parseArgs({
  allowNegative: true,
  options: {
    claims: { type: 'string', default: '1000' },
    steps: { type: 'string', default: 'check,build,edit' },
    seed: { type: 'string', default: '1' },
    eleventy: { type: 'string', default: 'node_modules/@11ty/eleventy/cmd.cjs' },
    folder: { type: 'string', default: '.build/bench' },
    pictures: { type: 'boolean', default: true },
  },
});

/** Where the steps that make a site leave it. */
const outputs: Readonly<Record<string, string>> = {
  build: 'build',
  edit: 'build',
  hugo: 'hugo/out',
  eleventy: 'eleventy/out',
};

/** A day after all that is invented. */
const clock = String(Date.UTC(2026, 11, 1) / 1000);

interface Row extends Measured {
  claims: number;
  step: string;
  millisecondsPerClaim: number;
  megabytes?: number;
  files?: number;
  kilobytesPerClaim?: number;
  filesPerClaim?: number;
}

const rows: Row[] = [];
for (const claims of values.claims.split(',').map(Number)) {
  const folder = path.join(values.folder, String(claims));
  const { seed, pictures } = values;
  const collection = await writeCollection(folder, { claims, seed: Number(seed), pictures });
  for (const step of values.steps.split(',')) {
    const row = await measure(step, claims, collection, folder);
    console.log(JSON.stringify(row));
    rows.push(row);
  }
}
printTable();

async function measure(
  step: string,
  claims: number,
  collection: WrittenCollection,
  folder: string,
): Promise<Row> {
  const measured = await runStep(step, collection, folder);
  const output = outputs[step];
  const size = output === undefined ? undefined : await sizeOf(path.join(folder, output));
  return {
    claims,
    step,
    seconds: round(measured.seconds),
    millisecondsPerClaim: round((measured.seconds * 1000) / claims),
    peakMegabytes: Math.round(measured.peakMegabytes),
    ...(size && {
      megabytes: Math.round(size.bytes / 1e6),
      files: size.files,
      kilobytesPerClaim: round(size.bytes / 1000 / claims),
      filesPerClaim: round(size.files / claims),
    }),
  };
}

async function runStep(step: string, collection: WrittenCollection, folder: string) {
  const { contentDir, siteConfig } = collection;
  const cache = path.join(folder, 'cache');
  const env = {
    CONTENT_DIR: contentDir,
    SITE_CONFIG: siteConfig,
    SOURCE_DATE_EPOCH: clock,
    CACHE_DIR: cache,
  };
  const run = (...args: string[]) => runMeasured(process.execPath, args, { env });
  switch (step) {
    case 'check':
      await rm(cache, { recursive: true, force: true }); // nothing is remembered
      return run('src/cli/check.ts', '--format', 'json');
    case 'recheck':
      return run('src/cli/check.ts', '--format', 'json');
    case 'build':
      // From nothing.
      for (const left of [cache, path.join(folder, 'build'), replacedSite(contentDir)])
        await rm(left, { recursive: true, force: true });
      return run('src/cli/build.ts', '--out', path.join(folder, 'build'));
    case 'edit':
      await editOneClaim(contentDir);
      return run('src/cli/build.ts', '--out', path.join(folder, 'build'));
    case 'hugo':
      return measureHugo(contentDir, path.join(folder, 'hugo'));
    case 'eleventy':
      return measureEleventy(contentDir, path.join(folder, 'eleventy'), values.eleventy);
    default:
      throw new Error(`There is no step \`${step}\`.`);
  }
}

/** Where a build keeps the site that the last one has replaced. */
function replacedSite(contentDir: string): string {
  const collection = path.basename(cacheFolder(contentDir, {}) ?? '');
  return path.join('.build', `replaced-${collection}`);
}

async function editOneClaim(contentDir: string): Promise<void> {
  const files = await readdir(path.join(contentDir, 'claims'), { recursive: true });
  const [first = ''] = files.filter((file) => file.endsWith('.md')).sort();
  await appendFile(
    path.join(contentDir, 'claims', first),
    '\nOne more sentence was written here.\n',
  );
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const sum = { files: 0, bytes: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    sum.files++;
    sum.bytes += (await stat(path.join(entry.parentPath, entry.name))).size;
  }
  return sum;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function printTable(): void {
  const heads = [
    'claims',
    'step',
    's',
    'ms/claim',
    'peak MB',
    'MB',
    'files',
    'KB/claim',
    'files/claim',
  ];
  const lines = rows.map((row) => [
    row.claims,
    row.step,
    row.seconds,
    row.millisecondsPerClaim,
    row.peakMegabytes,
    row.megabytes ?? '',
    row.files ?? '',
    row.kilobytesPerClaim ?? '',
    row.filesPerClaim ?? '',
  ]);
  console.log(`| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`);
  for (const line of lines) console.log(`| ${line.join(' | ')} |`);
}
