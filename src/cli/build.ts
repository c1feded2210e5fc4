import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkBuiltMarkup } from './check-markup.ts';
import { runAstro } from './run-astro.ts';

/**
 * `npm run build [-- --out <folder> --workers <number>]`: builds the site aside and moves it into place whole, so
 * that the output folder holds either the old site or the new one. Pages are made by as many threads as there are
 * processors, at most four; by Astro’s own loop with `--workers 0`. Exit code 1 when the build refuses to publish.
 */
const asideFolder = '.build';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, workers: { type: 'string' } },
});
if (values.workers !== undefined) process.env['BUILD_WORKERS'] = values.workers;
process.exitCode = await buildInto(path.resolve(values.out));

async function buildInto(out: string): Promise<number> {
  await removeLeftovers();
  const aside = path.resolve(asideFolder, `next-${process.pid}`);
  // The collection is read once; this names the file that hands it to the threads that make the pages.
  if (values.workers !== '0') process.env['CONTENT_SNAPSHOT'] = `${aside}.content`;
  try {
    const code = await runAstro(['build', '--silent'], { OUT_DIR: aside });
    if (code !== 0 || (await hasWrongMarkup(aside))) {
      console.error(`Nothing was published: ${path.relative('.', out)}/ is as it was before.`);
      return code === 0 ? 1 : code;
    }
    await moveIntoPlace(aside, out);
  } finally {
    await rm(aside, { recursive: true, force: true });
    await rm(`${aside}.content`, { force: true });
  }
  console.log(`The site is in ${path.relative('.', out)}/.`);
  return 0;
}

/** Whether the finished pages tell machines what they do not show, or leave out what they must tell. */
async function hasWrongMarkup(folder: string): Promise<boolean> {
  const [{ publication }, { basePath }] = await Promise.all([
    import('../site/publication.ts'),
    import('../site/environment.ts'),
  ]);
  const problems = await checkBuiltMarkup({ folder, basePath }, publication);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const { path: page, message } of errors) console.error(`${page}: ${message}`);
  return errors.length > 0;
}

/** Two renames on one file system; the old site comes back when the second fails. */
async function moveIntoPlace(aside: string, out: string): Promise<void> {
  const old = path.resolve(asideFolder, `old-${process.pid}`);
  await mkdir(path.dirname(out), { recursive: true });
  const replaces = existsSync(out);
  if (replaces) await rename(out, old);
  try {
    await rename(aside, out);
  } catch (error) {
    if (replaces) await rename(old, out);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Removes what builds that were killed have left behind. */
async function removeLeftovers(): Promise<void> {
  await mkdir(asideFolder, { recursive: true });
  for (const name of await readdir(asideFolder)) {
    const pid = Number(/^(?:next|old)-(\d+)(?:\.content)?$/.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid))
      await rm(path.join(asideFolder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
