import type { SearchOptions, SearchResult, SentenceMatch } from '../engine/search/search.ts';

/** What a page asks of the search worker. `folder` is the address of the index. */
export type Order =
  | { id: number; kind: 'search'; folder: string; query: string; options: SearchOptions }
  | { id: number; kind: 'match'; folder: string; text: string };

/** What the worker answers, by the number of the order. */
export type Answer =
  | { id: number; kind: 'found'; result: SearchResult }
  | { id: number; kind: 'progress'; share: number }
  | { id: number; kind: 'matched'; sentences: SentenceMatch[] }
  | { id: number; kind: 'failed'; message: string };
