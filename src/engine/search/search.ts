import { matchText, type MatchTextOptions, type SentenceMatch } from './match-text.ts';
import { type FetchFile, readIndex } from './read-index.ts';
import { runSearch, type SearchOptions, type SearchResult } from './run-search.ts';

export { IndexFormatError } from './bytes.ts';
export type { Facet, Field, SearchDocument } from './document.ts';
export type { FacetCounts, Filters } from './facet-filter.ts';
export type { Range } from './highlight.ts';
export type { Hit } from './hit.ts';
export { lookUp } from './look-up.ts';
export type { NumberConflict } from './number-conflict.ts';
export type { MatchTextOptions, SentenceHit, SentenceMatch } from './match-text.ts';
export type { FetchFile } from './read-index.ts';
export type { SearchOptions, SearchResult } from './run-search.ts';

/** An opened index of claims. */
export interface SearchIndex {
  /** Number of claims. */
  size: number;
  /** Finds the claims that answer a query. */
  search: (query: string, options?: SearchOptions) => Promise<SearchResult>;
  /** Matches each sentence of a text, in order. */
  matchText: (text: string, options?: MatchTextOptions) => Promise<SentenceMatch[]>;
}

/** Opens the bytes of a one-file index, or an index whose files a function fetches by name. */
export async function openIndex(source: Uint8Array | FetchFile): Promise<SearchIndex> {
  const index = await readIndex(source);
  return {
    size: index.count,
    search: (query, options = {}) => runSearch(query, options, index),
    matchText: (text, options = {}) => matchText(text, options, index),
  };
}
