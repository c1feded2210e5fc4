import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import {
  StaticPaths,
  type PathWithRoute,
  type StaticPathsApp,
} from 'astro/runtime/prerender/static-paths.js';
import { isOwn } from '../part.ts';
import { placePage, subjectOf } from './page-file.ts';
import type { RenderJob, RenderProgress } from './render-job.ts';

/** What Astro’s bundle of the pages exports, as far as it is used here. */
interface PageApp extends StaticPathsApp {
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: PathWithRoute['route'] }): Promise<Response>;
}

/** Renders this worker’s share of the pages and writes them; tells how many are done. */
const { entry, pages, outDir, basePath } = workerData as RenderJob; // sent by `render-pages.ts`
const { app } = (await import(entry)) as { app: PageApp }; // the shape of Astro’s own entry
const logger = { options: { destination: { write: () => true }, level: 'error' } };
app.setInternals({ pagesByKeys: pages, entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts: [] }, logger });

const own = (await new StaticPaths(app).getAll()).filter((page) => isOwn(subjectOf(page)));
// One after the other what is about the same: what was parsed for a page serves the files beside it.
const bySubject = [...Map.groupBy(own, subjectOf).values()].flat();
const folders = new Set<string>();
let lastReport = 0;
for (const [index, page] of bySubject.entries()) {
  await renderPage(page);
  if (performance.now() - lastReport > 200) report(index + 1);
}
report(bySubject.length);

async function renderPage({ pathname, route }: PathWithRoute): Promise<void> {
  const { url, file } = placePage({ pathname, route }, basePath);
  const request = new Request(new URL(url, 'http://localhost:4321'));
  const response = await app.render(request, { routeData: route });
  if (!response.ok && file !== '404.html')
    throw new Error(`${pathname} answers with the status ${response.status}.`);
  writePage(path.join(outDir, file), Buffer.from(await response.arrayBuffer()));
}

function writePage(file: string, body: Buffer): void {
  const folder = path.dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, body);
}

function report(done: number): void {
  lastReport = performance.now();
  parentPort?.postMessage({ done, total: bySubject.length } satisfies RenderProgress);
}
