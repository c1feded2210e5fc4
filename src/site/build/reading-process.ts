import { findPaths } from '../../engine/read/paths.ts';
import { writeSnapshot } from '../../engine/read/snapshot.ts';
import { whileUnchanged } from '../../engine/read/while-unchanged.ts';
import { loading } from '../loading.ts';
import { warnOfLostHistory } from './lost-history.ts';
import type { ReadingReport } from './read-collection.ts';

/** Reads and checks the collection while Astro bundles the pages, and leaves it in a file to the threads that make them. */
const [snapshot = ''] = process.argv.slice(2);
const tell = (report: ReadingReport) => process.send?.(report);
process.on('disconnect', () => process.exit()); // It is done, or the build has been killed.
loading.onProgress = (done, total) => tell({ done, total });
try {
  const [{ publication }, { fileCommits }] = await whileUnchanged(findPaths().contentDir, () =>
    Promise.all([import('../publication.ts'), import('../file-commits.ts')]),
  );
  writeSnapshot({ ...publication, commits: fileCommits }, snapshot);
  warnOfLostHistory(publication.history);
} catch (error) {
  process.exitCode = 1;
  tell({ failed: error, code: error instanceof Error && 'code' in error ? error.code : undefined });
}
process.disconnect();
