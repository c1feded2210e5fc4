import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { RenderProgress } from './render-job.ts';

/** What the process that reads tells. */
export type ReadingReport = RenderProgress | ReadingFailure;

interface ReadingFailure {
  failed: unknown;
  /** Errors lose theirs on the way from a process. */
  code: unknown;
}

const script = path.join(import.meta.dirname, 'reading-process.ts');

/**
 * Reads and checks the collection, and leaves it in a file; throws where the check finds errors. In a process of its
 * own: what a thread has used is not given back, and at 10,000 claims that is half a gigabyte.
 */
export async function readCollection(
  snapshot: string,
  onProgress: (progress: RenderProgress) => void,
): Promise<void> {
  const reader = fork(script, [snapshot], {
    env: { ...process.env, CONTENT_SNAPSHOT: '' },
    serialization: 'advanced',
  });
  let failure: ReadingFailure | undefined;
  reader.on('message', (report: ReadingReport) => {
    if ('done' in report) onProgress(report);
    else failure = report;
  });
  const [[code]] = (await Promise.all([once(reader, 'exit'), once(reader, 'disconnect')])) as [
    [number | null],
    unknown,
  ];
  if (code === 0) return;
  const { failed, code: name } = failure ?? {};
  if (!(failed instanceof Error)) throw new Error('The process that reads the content broke off.');
  throw name === undefined ? failed : Object.assign(failed, { code: name });
}
