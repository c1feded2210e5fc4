import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { checkFileMarkup } from '../../engine/publish/check-file-markup.ts';
import type { CheckedPage } from '../../engine/publish/check-markup.ts';
import { isOwn } from '../part.ts';
import { startNoting } from '../reads/reads.ts';
import { rememberPages } from './cache/remember-pages.ts';
import { findExpectation } from './left-expectation.ts';
import type { MadePage, WrittenPage } from './made-page.ts';
import { makePage } from './make-page.ts';
import { findPages, loadApp, type Page } from './page-app.ts';
import { placePage, subjectOf } from './page-file.ts';
import type { WorkerMarkup } from './refuse-markup.ts';
import type { RenderJob, RenderProgress } from './render-job.ts';

/** Makes this worker’s share of the pages and writes them; tells how many are done. */
const job = workerData as RenderJob; // sent by `render-pages.ts`
const { outDir, basePath } = job;
const reads = job.cache && startNoting();
const app = await loadApp(job);
const remember = reads && job.cache && rememberPages({ part: job.part, cache: job.cache }, reads);
const expectation = findExpectation();

const own = (await findPages(app)).filter((page) => isOwn(subjectOf(page)));
// One after the other what is about the same: what was parsed for a page serves the files beside it.
const bySubject = [...Map.groupBy(own, subjectOf).values()].flat();
const checked: CheckedPage[] = [];
const folders = new Set<string>();
let lastReport = 0;
let kept = 0;
for (const [index, page] of bySubject.entries()) {
  const { file } = placePage(page, basePath);
  const out = path.join(outDir, file);
  prepareFolder(path.dirname(out));
  const make = () => makeChecked(page, file);
  const { markup, isKept } = await (remember ? remember.write(page, out, make) : write(out, make));
  if (markup) checked.push(markup);
  if (isKept) kept += 1;
  if (performance.now() - lastReport > 200) report(index + 1);
}
remember?.close();
report(bySubject.length);
const { site, reviewed } = expectation;
parentPort?.postMessage({
  pages: checked,
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
  writeFileSync(file, bytes);
  return { markup, isKept: false };
}

function prepareFolder(folder: string): void {
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
}

function report(done: number): void {
  lastReport = performance.now();
  parentPort?.postMessage({ done, kept, total: bySubject.length } satisfies RenderProgress);
}
