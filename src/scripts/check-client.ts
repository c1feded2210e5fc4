import type { RecognisedHit } from '../engine/search/recognise.ts';
import type { Sentence } from '../engine/search/split-sentences.ts';
import { AskWorker } from './ask-worker.ts';
import checkWorker from './check-worker.ts?worker&url';
import { startWorker } from './trusted.ts';

/** A sentence of a text with the claims that it states, or to which it is related. */
export interface RecognisedSentence extends Sentence {
  hits: RecognisedHit[];
}

/** What the worker that checks is asked. `folder` is the address of the index. */
export interface CheckTask {
  folder: string;
  text: string;
}

/** Asks the worker that checks texts, which starts with the first one. `folder` is the address of the index. */
export class CheckClient {
  readonly #folder: string;
  readonly #worker = new AskWorker<CheckTask, RecognisedSentence[]>(() => startWorker(checkWorker));

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Recognises claims in each sentence of a text; `onProgress` hears the share done, from 0 to 1. */
  matchText(text: string, onProgress: (share: number) => void): Promise<RecognisedSentence[]> {
    return this.#worker.ask({ folder: this.#folder, text }, onProgress);
  }

  /** Ends the work under way; what waits for it fails. The next text starts anew. */
  stop(): void {
    this.#worker.stop();
  }
}
