import type { Answer, Order } from './worker-protocol.ts';

interface Waiting<Result> {
  onAnswer(answer: Answer<Result>): void;
  onFailure(error: Error): void;
}

/** Asks a worker, which `start` makes for the first question. */
export class AskWorker<Task, Result> {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting<Result>>();

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** The answer to a question; `onProgress` hears the share done, from 0 to 1. */
  ask(task: Task, onProgress?: (share: number) => void): Promise<Result> {
    const worker = (this.#worker ??= this.#listen());
    const order: Order<Task> = { id: ++this.#last, task };
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.id, {
        onAnswer: (answer) => {
          if (answer.kind === 'progress') {
            onProgress?.(answer.share);
            return;
          }
          this.#waiting.delete(order.id);
          if (answer.kind === 'failed') reject(new Error(answer.message));
          else resolve(answer.result);
        },
        onFailure: reject,
      });
      worker.postMessage(order);
    });
  }

  /** Ends the work under way; what waits for it fails. The next question starts anew. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#failAll(new Error('Stopped.'));
  }

  #listen(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer<Result>>) => {
      this.#waiting.get(data.id)?.onAnswer(data);
    });
    worker.addEventListener('error', () => {
      this.#worker = undefined;
      this.#failAll(new Error('The worker could not start.'));
    });
    return worker;
  }

  #failAll(error: Error): void {
    for (const { onFailure } of this.#waiting.values()) onFailure(error);
    this.#waiting.clear();
  }
}
