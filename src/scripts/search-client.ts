import type { SearchOptions, SearchResult } from '../engine/search/search.ts';
import { AskWorker } from './ask-worker.ts';
import searchWorker from './search-worker.ts?worker&url';
import { startWorker } from './trusted.ts';

/** What the search worker is asked. `folder` is the address of the index. */
export interface SearchTask {
  folder: string;
  query: string;
  options: SearchOptions;
}

/** Who answers a search page. */
export interface Searcher {
  search(query: string, options: SearchOptions): Promise<SearchResult>;
}

/** Asks the search worker, which starts with the first question. `folder` is the address of the index. */
export class SearchClient implements Searcher {
  readonly #folder: string;
  readonly #worker = new AskWorker<SearchTask, SearchResult>(() => startWorker(searchWorker));

  constructor(folder: string) {
    this.#folder = folder;
  }

  search(query: string, options: SearchOptions): Promise<SearchResult> {
    return this.#worker.ask({ folder: this.#folder, query, options });
  }
}
