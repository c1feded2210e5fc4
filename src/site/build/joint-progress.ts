import { createProgress } from '../progress.ts';
import type { RenderProgress } from './render-job.ts';

/** How far the threads of a build are, together. */
export interface JointProgress {
  /** Threads, by name, that do something together. */
  expect(what: string, threads: readonly string[]): ThreadReports;
  end(): void;
}

/** What threads that do something together have told. */
export interface ThreadReports {
  hear(thread: string, own: RenderProgress): void;
  /** How much all have told of one kind. */
  sum(count: keyof RenderProgress): number;
}

/** Shows one line for all threads. */
export function createJointProgress(): JointProgress {
  const progress = createProgress();
  return {
    expect(what, threads) {
      const reports = new Map<string, RenderProgress>();
      const sum = (count: keyof RenderProgress) =>
        reports.values().reduce((before, own) => before + (own[count] ?? 0), 0);
      return {
        sum,
        hear(thread, own) {
          reports.set(thread, own);
          if (reports.size === threads.length) progress.show(what, sum('done'), sum('total'));
        },
      };
    },
    end() {
      progress.end();
    },
  };
}
