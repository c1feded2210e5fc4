import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf, readClock } from '../engine/read/clock.ts';
import { findPaths, pathFromRoot } from '../engine/read/paths.ts';
import { readSite } from '../engine/read/site-config.ts';
import { findChangedFiles } from './git/changed-files.ts';
import { findBase } from './git/find-base.ts';
import { buildSheet } from './review/build-sheet.ts';
import { compareContent } from './review/comparison.ts';
import { formatMarkdown } from './review/format-markdown.ts';
import { formatPage } from './review/format-page.ts';

/**
 * `npm run review -- <base ref> [--out <folder>]`: writes what a reviewer needs to know of the changes since
 * `base`, as `review.md` and as `review.html`. On GitHub the Markdown also becomes the job’s summary. Exit code
 * 0 when it was written, whatever it says; 2 when not.
 */
const usage = 'Usage: npm run review -- <base ref> [--out <folder>]';

try {
  await review();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function review(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: '.build/review' } },
  });
  const [base] = positionals;
  if (base === undefined) throw new Error(usage);
  const { contentDir } = findPaths();
  const site = await readSite();
  const today = dayOf(await readClock(contentDir));
  const commit = await findBase(base);
  const comparison = await compareContent(commit, {
    contentDir: pathFromRoot(contentDir),
    site,
    today,
  });
  const files = await findChangedFiles(commit);
  const isContent = (file: string) => file.startsWith(`${pathFromRoot(contentDir)}/`);
  const otherFiles = files.filter((file) => !isContent(file));
  const sheet = await buildSheet(comparison, {
    base: commit.startsWith(base) ? base : `${base} (${commit.slice(0, 12)})`,
    otherFiles,
  });
  const markdown = formatMarkdown(sheet);
  await mkdir(values.out, { recursive: true });
  await writeFile(path.join(values.out, 'review.md'), markdown);
  const page = formatPage(sheet, { title: `Review sheet: ${site.name}`, lang: 'en' });
  await writeFile(path.join(values.out, 'review.html'), page);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) await appendFile(summary, markdown);
  console.log(`The review sheet is in ${values.out}/review.html and ${values.out}/review.md.`);
}
