import { workerData } from 'node:worker_threads';
import { writeSnapshot } from '../../engine/read/snapshot.ts';
import { publication } from '../publication.ts';

/** Reads and checks the collection while Vite bundles the pages, and leaves it to the workers that render them. */
const { file } = workerData as { file: string }; // sent by `render-pages.ts`
writeSnapshot(publication, file);
