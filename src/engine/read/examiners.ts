import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FileContext } from '../check/rule.ts';
import type { PackedLine } from './packed-lines.ts';
import { examineToLine } from './remembered-file.ts';

/** What a thread that examines files needs besides their names. */
export interface ExaminerData {
  contentDir: string;
  context: FileContext;
}

/** Examines files, in threads where there are many. */
export interface Examiners {
  /** In the order of the names; undefined for a file that one cannot examine by itself. */
  examine(files: readonly string[]): Promise<(PackedLine | undefined)[]>;
  close(): Promise<void>;
}

/** More threads than this gain little beside the one that gathers. */
const mostThreads = 4;

/** Few enough that no thread waits long for the last, enough that messages cost nothing. */
const filesInBatch = 64;

/** Not there where this module has been bundled with others. */
const script = path.join(import.meta.dirname, 'examine-worker.ts');

/** Prepares threads, one a processor; they start when there is work for them. */
export function createExaminers(data: ExaminerData): Examiners {
  const threads: Thread[] = [];
  const idle: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];
  const most = existsSync(script) ? Math.min(mostThreads, availableParallelism()) : 0;

  const takeThread = (): Thread | Promise<Thread> => {
    const free = idle.pop();
    if (free) return free;
    if (threads.length === most) return new Promise((resolve) => waiting.push(resolve));
    const thread = startThread(data);
    threads.push(thread);
    return thread;
  };
  const examineBatch = async (files: readonly string[]) => {
    const thread = await takeThread();
    const lines = await thread.examine(files);
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
    return lines;
  };
  return {
    async examine(files) {
      if (files.length < filesInBatch || most === 0)
        return files.map((file) => examineToLine(data.contentDir, file, data.context));
      const batches: Promise<(PackedLine | undefined)[]>[] = [];
      for (let start = 0; start < files.length; start += filesInBatch)
        batches.push(examineBatch(files.slice(start, start + filesInBatch)));
      return (await Promise.all(batches)).flat();
    },
    async close() {
      await Promise.all(threads.map(({ end }) => end()));
    },
  };
}

interface Thread {
  examine(files: readonly string[]): Promise<(PackedLine | undefined)[]>;
  end(): Promise<unknown>;
}

function startThread(workerData: ExaminerData): Thread {
  const worker = new Worker(pathToFileURL(script), { workerData });
  return {
    async examine(files) {
      const answer = once(worker, 'message');
      worker.postMessage(files);
      const [lines] = (await answer) as [(PackedLine | undefined)[]]; // of `examine-worker.ts`
      return lines;
    },
    end: () => worker.terminate(),
  };
}
