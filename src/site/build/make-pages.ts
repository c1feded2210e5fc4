import { availableParallelism } from 'node:os';
import { readPart } from '../part.ts';
import { isStalePage } from './cache/stale-page.ts';
import type { JointProgress } from './joint-progress.ts';
import type { WorkerMarkup } from './refuse-markup.ts';
import type { RenderJob } from './render-job.ts';
import { runWorker } from './run-worker.ts';

/** More threads than this gain little: each holds the whole collection. */
const mostThreads = 4;

/** What all threads of a build are told. */
export interface PagesToMake extends Omit<RenderJob, 'thread' | 'taken'> {
  /** The file in which the threads find the collection. */
  snapshot: string;
  progress: JointProgress;
}

/** Makes the pages in threads; tells what each has made. All of them anew where what was kept proves wrong. */
export async function makePages(job: PagesToMake): Promise<WorkerMarkup[]> {
  const { cache } = job;
  return inThreads(job).catch((error: unknown) => {
    if (cache === undefined || !isStalePage(error)) throw error;
    console.error(error.message);
    return inThreads({ ...job, cache: { ...cache, records: undefined } });
  });
}

/** Waits for all threads, whatever becomes of one. */
async function inThreads({ snapshot, progress, ...job }: PagesToMake): Promise<WorkerMarkup[]> {
  const count = Number(
    process.env['BUILD_WORKERS'] ?? Math.min(mostThreads, availableParallelism()),
  );
  const names = Array.from({ length: count }, (_, thread) => String(thread));
  const part = readPart();
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const reports = progress.expect('Making pages', names);
  const ends = await Promise.allSettled(
    names.map((name) =>
      runWorker('render-worker.ts', {
        workerData: { ...job, taken, thread: Number(name) } satisfies RenderJob,
        env: {
          CONTENT_SNAPSHOT: snapshot,
          BUILD_PART: `${part.index}/${part.count}`,
          BUILD_THREAD: name,
        },
        onProgress: (own) => {
          reports.hear(name, own);
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
