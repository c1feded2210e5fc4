import { createProgress } from '../progress.ts';
import type { RenderProgress } from './render-job.ts';

/** How far the threads of a build are, together. */
export interface JointProgress {
  /** Threads, by name, that do something together; gives what hears each of them. */
  expect(
    what: string,
    threads: readonly string[],
  ): (thread: string) => (own: RenderProgress) => void;
  end(): void;
}

/** Shows one line for all threads. */
export function createJointProgress(): JointProgress {
  const progress = createProgress();
  return {
    expect(what, threads) {
      const reports = new Map<string, RenderProgress>();
      return (thread) => (own) => {
        reports.set(thread, own);
        if (reports.size === threads.length) progress.show(what, ...addUp([...reports.values()]));
      };
    },
    end() {
      progress.end();
    },
  };
}

function addUp(reports: readonly RenderProgress[]): [done: number, total: number] {
  return [
    reports.reduce((sum, { done }) => sum + done, 0),
    reports.reduce((sum, { total }) => sum + total, 0),
  ];
}
