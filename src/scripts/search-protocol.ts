import type { RecognisedHit } from '../engine/search/recognise.ts';
import type { SearchOptions, SearchResult } from '../engine/search/search.ts';
import type { Sentence } from '../engine/search/split-sentences.ts';

/** A sentence of a text with the claims that it states, or to which it is related. */
export interface RecognisedSentence extends Sentence {
  hits: RecognisedHit[];
}

/** What a page asks of the search worker. `folder` is the address of the index. */
export type Order =
  | { id: number; kind: 'search'; folder: string; query: string; options: SearchOptions }
  | { id: number; kind: 'match'; folder: string; text: string };

/** What the worker answers, by the number of the order. */
export type Answer =
  | { id: number; kind: 'found'; result: SearchResult }
  | { id: number; kind: 'progress'; share: number }
  | { id: number; kind: 'matched'; sentences: RecognisedSentence[] }
  | { id: number; kind: 'failed'; message: string };
