import { Worker } from 'node:worker_threads';
import type { WorkerMarkup } from './refuse-markup.ts';
import type { RenderProgress } from './render-job.ts';

/** What one thread of a build is to do. */
export interface Task {
  workerData: object;
  /** Added to the environment of the build. */
  env: Record<string, string>;
  onProgress: (progress: RenderProgress) => void;
}

/**
 * Megabytes for what has just been made, half of what Node would take: garbage goes a little more often, and 10,000
 * claims need 0.15 GB less.
 */
const youngGeneration = 24;

/** Runs a script of this folder in a thread; answers what it tells of the pages that it made, when it has ended well. */
export function runWorker(
  script: string,
  { workerData, env, onProgress }: Task,
): Promise<WorkerMarkup | undefined> {
  const worker = new Worker(new URL(script, import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
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
      else reject(new Error(`A thread ended with code ${code}.`));
    });
  });
}
