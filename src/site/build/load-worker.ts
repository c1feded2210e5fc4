import { parentPort, workerData } from 'node:worker_threads';
import { findPaths } from '../../engine/read/paths.ts';
import { writeSnapshot } from '../../engine/read/snapshot.ts';
import { whileUnchanged } from '../../engine/read/while-unchanged.ts';
import { loading } from '../loading.ts';
import { warnOfLostHistory } from './lost-history.ts';
import type { RenderProgress } from './render-job.ts';

/** Reads and checks the collection while Vite bundles the pages, and leaves it to the workers that render them. */
const { file } = workerData as { file: string }; // sent by `render-pages.ts`
loading.onProgress = (done, total) =>
  parentPort?.postMessage({ done, total } satisfies RenderProgress);
const [{ publication }, { fileCommits }] = await whileUnchanged(findPaths().contentDir, () =>
  Promise.all([import('../publication.ts'), import('../file-commits.ts')]),
);
writeSnapshot({ ...publication, commits: fileCommits }, file);
warnOfLostHistory(publication.history);
