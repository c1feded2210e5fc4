import type { SearchOptions, SearchResult } from '../engine/search/search.ts';
import type { Answer, Order, RecognisedSentence } from './search-protocol.ts';

interface Waiting {
  onAnswer(answer: Answer): void;
  onFailure(error: Error): void;
}

type Unnumbered<Item> = Item extends unknown ? Omit<Item, 'id'> : never;

/** Asks the search worker, which starts with the first question. `folder` is the address of the index. */
export class SearchClient {
  readonly #folder: string;
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async search(query: string, options: SearchOptions): Promise<SearchResult> {
    const answer = await this.#ask({ kind: 'search', folder: this.#folder, query, options });
    if (answer.kind !== 'found') throw new Error('The search worker gave no results.');
    return answer.result;
  }

  /** Recognises claims in each sentence of a text; `onProgress` hears the share done, from 0 to 1. */
  async matchText(
    text: string,
    onProgress: (share: number) => void,
  ): Promise<RecognisedSentence[]> {
    const answer = await this.#ask({ kind: 'match', folder: this.#folder, text }, onProgress);
    if (answer.kind !== 'matched') throw new Error('The search worker gave no matches.');
    return answer.sentences;
  }

  /** Ends the work under way; what waits for it fails. The next question starts anew. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#failAll(new Error('Stopped.'));
  }

  #ask(order: Unnumbered<Order>, onProgress?: (share: number) => void): Promise<Answer> {
    const worker = (this.#worker ??= this.#start());
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        onAnswer: (answer) => {
          if (answer.kind === 'progress') {
            onProgress?.(answer.share);
            return;
          }
          this.#waiting.delete(id);
          if (answer.kind === 'failed') reject(new Error(answer.message));
          else resolve(answer);
        },
        onFailure: reject,
      });
      worker.postMessage({ ...order, id });
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.#waiting.get(data.id)?.onAnswer(data);
    });
    worker.addEventListener('error', () => {
      this.#worker = undefined;
      this.#failAll(new Error('The search worker could not start.'));
    });
    return worker;
  }

  #failAll(error: Error): void {
    for (const { onFailure } of this.#waiting.values()) onFailure(error);
    this.#waiting.clear();
  }
}
