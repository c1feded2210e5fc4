import type { DraftAnswers } from '../engine/draft/draft-files.ts';
import type { DraftRecords } from '../engine/draft/draft-records.ts';
import type { DraftReport } from '../engine/draft/report-draft.ts';
import type { DraftAnswer, DraftOrder } from './draft-protocol.ts';
import draftWorker from './draft-worker.ts?worker&url';
import { startWorker } from './trusted.ts';

interface Waiting {
  resolve(report: DraftReport): void;
  reject(error: Error): void;
}

/** Asks the draft worker, which starts with the first question; the records are fetched once. */
export class DraftClient {
  readonly #address: string;
  readonly #base: string;
  #records: Promise<DraftRecords> | undefined;
  #worker: Promise<Worker> | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(address: string, base: string) {
    this.#address = address;
    this.#base = base;
  }

  /** A failure is forgotten, so that the next question tries again. */
  records(): Promise<DraftRecords> {
    const known = (this.#records ??= fetchRecords(this.#address));
    known.catch(() => (this.#records = undefined));
    return known;
  }

  async check(answers: DraftAnswers): Promise<DraftReport> {
    const started = (this.#worker ??= this.#start());
    started.catch(() => (this.#worker = undefined));
    const worker = await started;
    const id = ++this.#last;
    // Days are those of the world’s clock: a day that has only begun in the east would lie in the future elsewhere.
    const today = new Date().toISOString().slice(0, 10);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ kind: 'check', id, answers, today } satisfies DraftOrder);
    });
  }

  async #start(): Promise<Worker> {
    const records = await this.records();
    const worker = startWorker(draftWorker);
    worker.addEventListener('message', ({ data }: MessageEvent<DraftAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.kind === 'checked') waiting?.resolve(data.report);
      else waiting?.reject(new Error(data.message));
    });
    worker.addEventListener('error', () => {
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values())
        reject(new Error('The draft worker failed.'));
      this.#waiting.clear();
    });
    worker.postMessage({ kind: 'records', records, base: this.#base } satisfies DraftOrder);
    return worker;
  }
}

async function fetchRecords(address: string): Promise<DraftRecords> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The records answered ${String(response.status)}.`);
  return (await response.json()) as DraftRecords; // written by this site’s own build
}
