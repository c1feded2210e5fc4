import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { readPart } from '../part.ts';
import { digestBundle, findPlaces } from './cache/places.ts';
import { isStalePage } from './cache/stale-page.ts';
import { createJointProgress } from './joint-progress.ts';
import { refuseWrongMarkup, type WorkerMarkup } from './refuse-markup.ts';
import type { RenderJob, RenderProgress } from './render-job.ts';

/** More workers than this gain little: each holds the whole collection. */
const mostWorkers = 4;

/**
 * Renders the pages in worker threads, each its share, from one snapshot of the collection. Only where `npm run build`
 * names the snapshot; otherwise Astro renders page after page, as it always does, and the bytes are the same.
 */
export const renderInWorkers: AstroIntegration = {
  name: 'render-in-workers',
  hooks: {
    'astro:config:done': ({ config }) => {
      job.outDir = path.normalize(decodeURI(config.outDir.pathname));
      job.basePath = config.base.endsWith('/') ? config.base : `${config.base}/`;
    },
    'astro:build:setup': ({ pages, target }) => {
      if (target === 'server') job.pages = pages;
    },
    'astro:build:start': ({ setPrerenderer }) => {
      const snapshot = process.env['CONTENT_SNAPSHOT'];
      if (snapshot === undefined || snapshot === '') return;
      const reading = progress.expect('Reading files', ['load']);
      const loaded = runWorker('load-worker.ts', {
        ...{ workerData: { file: snapshot }, env: { CONTENT_SNAPSHOT: '' } },
        onProgress: (own) => {
          reading.hear('load', own);
        },
      });
      loaded.catch(() => undefined); // told where it is awaited
      setPrerenderer(() => {
        return {
          name: 'render-in-workers',
          getStaticPaths: async () => {
            try {
              await loaded;
              await renderAll();
            } finally {
              progress.end();
            }
            return [];
          },
          render: () => Promise.reject(new Error('Every page has been rendered.')),
        };
      });
    },
  },
};

const job: Omit<RenderJob, 'entry' | 'part'> = { pages: new Map(), outDir: '', basePath: '/' };

const progress = createJointProgress();

async function renderAll(): Promise<void> {
  const entry = findEntry(path.join(job.outDir, '.prerender'));
  // Of Astro’s records only what can be sent to a thread.
  const pages = new Map([...job.pages].map(([key, { styles }]) => [key, { styles }]));
  const workers = Number(
    process.env['BUILD_WORKERS'] ?? Math.min(mostWorkers, availableParallelism()),
  );
  const own = readPart();
  const parts = Array.from(
    { length: workers },
    (_, index) => `${own.index * workers + index}/${own.count * workers}`,
  );
  const places = findPlaces();
  const cache = places && {
    ...places,
    engine: digestBundle(path.dirname(fileURLToPath(entry)), job.outDir),
  };
  const shared = { ...job, pages, entry };
  const markup = await renderParts(parts, { ...shared, ...(cache && { cache }) }).catch((error) => {
    if (cache === undefined || !isStalePage(error)) throw error;
    console.error(error.message);
    return renderParts(parts, { ...shared, cache: { ...cache, records: undefined } });
  });
  refuseWrongMarkup(markup, job, own.count === 1);
}

/** Each part in a worker; waits for all of them, whatever becomes of one. */
async function renderParts(
  parts: readonly string[],
  job: Omit<RenderJob, 'part'>,
): Promise<WorkerMarkup[]> {
  const reports = progress.expect('Making pages', parts);
  const ends = await Promise.allSettled(
    parts.map((part) =>
      runWorker('render-worker.ts', {
        workerData: { ...job, part: part.replace('/', '-of-') } satisfies RenderJob,
        env: { BUILD_PART: part },
        onProgress: (own) => {
          reports.hear(part, own);
        },
      }),
    ),
  );
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  const kept = reports.sum('kept');
  if (kept > 0)
    console.log(
      `Files of pages: ${reports.sum('total')}, of which ${kept} are those of the last build.`,
    );
  return ends.flatMap((end) => (end.status === 'fulfilled' && end.value ? [end.value] : []));
}

function findEntry(folder: string): string {
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => name.startsWith('prerender-entry.'))
    : undefined;
  if (file === undefined) throw new Error(`There is no bundle of the pages in ${folder}.`);
  return pathToFileURL(path.join(folder, file)).href;
}

interface Task {
  workerData: object;
  env: Record<string, string>;
  onProgress: (progress: RenderProgress) => void;
}

/** Answers what the worker tells of the pages that it made, when it has ended well. */
function runWorker(
  script: string,
  { workerData, env, onProgress }: Task,
): Promise<WorkerMarkup | undefined> {
  const worker = new Worker(new URL(script, import.meta.url), {
    workerData,
    env: { ...process.env, ...env },
  });
  let markup: WorkerMarkup | undefined;
  worker.on('message', (message: RenderProgress | WorkerMarkup) => {
    if ('done' in message) onProgress(message);
    else markup = message;
  });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve(markup);
      else reject(new Error(`A worker ended with code ${code}.`));
    });
  });
}
