import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { isOwn } from '../part.ts';
import { startNoting } from '../reads/reads.ts';
import { rememberPages } from './cache/remember-pages.ts';
import { makePage } from './make-page.ts';
import { findPages, loadApp } from './page-app.ts';
import { placePage, subjectOf } from './page-file.ts';
import type { RenderJob, RenderProgress } from './render-job.ts';

/** Makes this worker’s share of the pages and writes them; tells how many are done. */
const job = workerData as RenderJob; // sent by `render-pages.ts`
const { outDir, basePath } = job;
const reads = job.cache && startNoting();
const app = await loadApp(job);
const remember = reads && job.cache && rememberPages({ part: job.part, cache: job.cache }, reads);

const own = (await findPages(app)).filter((page) => isOwn(subjectOf(page)));
// One after the other what is about the same: what was parsed for a page serves the files beside it.
const bySubject = [...Map.groupBy(own, subjectOf).values()].flat();
const folders = new Set<string>();
let lastReport = 0;
let kept = 0;
for (const [index, page] of bySubject.entries()) {
  const { file } = placePage(page, basePath);
  const out = path.join(outDir, file);
  prepareFolder(path.dirname(out));
  const make = () => makePage(app, page, basePath);
  if (!remember) writeFileSync(out, await make());
  else if (await remember.write(page, out, make)) kept += 1;
  if (performance.now() - lastReport > 200) report(index + 1);
}
remember?.close();
report(bySubject.length);

function prepareFolder(folder: string): void {
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
}

function report(done: number): void {
  lastReport = performance.now();
  parentPort?.postMessage({ done, kept, total: bySubject.length } satisfies RenderProgress);
}
