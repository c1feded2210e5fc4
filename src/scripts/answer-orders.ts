import type { Answer, Order } from './worker-protocol.ts';

/** Lets a worker answer each order that arrives; `tell` reports the share done, from 0 to 1. */
export function answerOrders<Task, Result>(
  work: (task: Task, tell: (share: number) => void) => Promise<Result>,
): void {
  addEventListener('message', ({ data: { id, task } }: MessageEvent<Order<Task>>) => {
    const reply = (answer: Answer<Result>): void => {
      postMessage(answer);
    };
    work(task, (share) => {
      reply({ id, kind: 'progress', share });
    }).then(
      (result) => {
        reply({ id, kind: 'done', result });
      },
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        reply({ id, kind: 'failed', message });
      },
    );
  });
}
