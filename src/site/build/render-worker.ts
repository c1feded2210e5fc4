import { parentPort, workerData } from 'node:worker_threads';
import path from 'node:path';
import { checkFileMarkup } from '../../engine/publish/check-file-markup.ts';
import type { CheckedPage } from '../../engine/publish/check-markup.ts';
import { startNoting } from '../reads/reads.ts';
import { rememberPages } from './cache/remember-pages.ts';
import { findExpectation } from './left-expectation.ts';
import type { MadePage, WrittenPage } from './made-page.ts';
import { makePage } from './make-page.ts';
import { findPages, loadApp, type Page } from './page-app.ts';
import { placePage } from './page-file.ts';
import type { WorkerMarkup } from './refuse-markup.ts';
import type { RenderJob, RenderProgress } from './render-job.ts';
import { writeOutput } from './site-folder.ts';
import { shareWork } from './share-work.ts';

/** Makes pages and writes them, as long as there are any that no other thread has taken; tells how many are done. */
const job = workerData as RenderJob; // sent by `make-pages.ts`
const { outDir, basePath, thread } = job;
const reads = job.cache && startNoting();
const app = await loadApp(job.bundle);
const remember = reads && job.cache && rememberPages({ ...job, cache: job.cache }, reads);
const expectation = findExpectation();

const pages = await findPages(app);
const work = shareWork(pages, job);
const checked: CheckedPage[] = [];
const files: string[] = [];
let done = 0;
let lastReport = 0;
let kept = 0;
for (const page of work.take()) {
  const { file } = placePage(page, basePath);
  const make = () => makeChecked(page, file);
  const { markup, isKept } = await (remember
    ? remember.write(page, file, make)
    : write(file, make));
  done += 1;
  if (job.listsFiles) files.push(file);
  if (markup) checked.push(markup);
  if (isKept) kept += 1;
  if (performance.now() - lastReport > 200) report();
}
remember?.close();
report();
const { site, reviewed } = expectation;
parentPort?.postMessage({
  pages: checked,
  files,
  expectation: { site: { url: site.url }, reviewed },
} satisfies WorkerMarkup);

/** Makes a page and holds it to its markup while it is at hand. Warnings are for those who check a finished site. */
async function makeChecked(page: Page, file: string): Promise<MadePage> {
  const bytes = await makePage(app, page, basePath);
  if (!file.endsWith('.html')) return { bytes };
  const markup = checkFileMarkup({ file, html: bytes.toString() }, basePath, expectation);
  const problems = markup?.problems.filter(({ severity }) => severity === 'error') ?? [];
  return { bytes, markup: markup && { ...markup, problems } };
}

async function write(file: string, make: () => Promise<MadePage>): Promise<WrittenPage> {
  const { bytes, markup } = await make();
  writeOutput(path.join(outDir, file), bytes);
  return { markup, isKept: false };
}

function report(): void {
  lastReport = performance.now();
  const total = thread === 0 ? work.total : 0;
  parentPort?.postMessage({ done, kept, total } satisfies RenderProgress);
}
