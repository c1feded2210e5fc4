import path from 'node:path';
import { parseArgs } from 'node:util';
import type { History } from '../engine/history/history.ts';
import { prepareAside } from './build/aside.ts';
import { explainFailure } from './build/explain-failure.ts';
import { checkBuiltMarkup } from './check-markup.ts';
import { runAstro } from './run-astro.ts';

/**
 * `npm run build [-- --out <folder> --workers <number>]`: builds the site aside and moves it into place whole, so
 * that the output folder holds either the old site or the new one. Pages are made by as many threads as there are
 * processors, at most four; by Astro’s own loop with `--workers 0`. Exit code 1 when the build refuses to publish.
 */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, workers: { type: 'string' } },
});
if (values.workers !== undefined) process.env['BUILD_WORKERS'] = values.workers;
process.exitCode = await buildInto(path.resolve(values.out));

async function buildInto(out: string): Promise<number> {
  const shown = `${path.relative('.', out)}/`;
  try {
    if (await buildAside(out)) {
      console.log(`The site is in ${shown}.`);
      return 0;
    }
  } catch (error) {
    console.error(explainFailure(error));
  }
  console.error(`Nothing was published: ${shown} is as it was before.`);
  return 1;
}

/** Whether the site was built and took the place of the old one. */
async function buildAside(out: string): Promise<boolean> {
  const aside = await prepareAside(out);
  // The collection is read once; this names the file that hands it to the threads that make the pages.
  if (values.workers !== '0') process.env['CONTENT_SNAPSHOT'] = aside.notes;
  try {
    const code = await runAstro(['build', '--silent'], { OUT_DIR: aside.folder });
    if (code !== 0 || (await hasWrongMarkup(aside.folder))) return false;
    await aside.moveIntoPlace();
    return true;
  } finally {
    await aside.clear();
  }
}

/** Whether the finished pages tell machines what they do not show, or leave out what they must tell. */
async function hasWrongMarkup(folder: string): Promise<boolean> {
  const [{ publication }, { basePath }] = await Promise.all([
    import('../site/publication.ts'),
    import('../site/environment.ts'),
  ]);
  warnOfLostHistory(publication.history);
  const problems = await checkBuiltMarkup({ folder, basePath }, publication);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const { path: page, message } of errors) console.error(`${page}: ${message}`);
  return errors.length > 0;
}

/** The pages say so too; whoever builds them may be able to mend it. */
function warnOfLostHistory(history: History): void {
  if (history.state !== 'unknown') return;
  console.error(
    history.reason === 'shallow'
      ? 'Warning: the repository is a shallow clone, so the pages cannot tell the changes of published reviews.'
      : 'Warning: Git tells nothing of the content folder, so the pages cannot tell the changes of published reviews; `git log` there says why.',
  );
}
