/** What a page asks of a worker, under a number of its own. */
export interface Order<Task> {
  id: number;
  task: Task;
}

/** What the worker answers, by the number of the order. */
export type Answer<Result> =
  | { id: number; kind: 'done'; result: Result }
  | { id: number; kind: 'progress'; share: number }
  | { id: number; kind: 'failed'; message: string };
