import Fuse from 'fuse.js';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { brotliCompressSync } from 'node:zlib';
import { languageOf } from '../src/engine/search/languages/index.ts';
import { prepare } from '../src/engine/search/prepare.ts';
import type { BenchmarkClaim } from './retrieval.ts';
import type { Engine } from './search-measure.ts';

const language = languageOf('en');

/** The words of a text as our own engine prepares them, so that peers lose nothing to preparation. */
export function preparedTerms(text: string): string[] {
  return prepare(text, language).map(({ term }) => term);
}

/** MiniSearch over prepared words. `fuzzy` is a share of a word’s length, for all words or unknown ones. */
export interface MiniSearchSettings {
  fuzzy: number;
  onlyUnknown: boolean;
  fuzzyWeight: number;
  lengthNormalisation: number;
}

/** What is worth trying; a boost for titles and other shares were worse on every set. */
export const miniSearchGrid: readonly MiniSearchSettings[] = [
  { fuzzy: 0, onlyUnknown: false, fuzzyWeight: 0.45, lengthNormalisation: 0.3 },
  { fuzzy: 0, onlyUnknown: false, fuzzyWeight: 0.45, lengthNormalisation: 0.7 },
  { fuzzy: 0.15, onlyUnknown: false, fuzzyWeight: 0.45, lengthNormalisation: 0.7 },
  { fuzzy: 0.2, onlyUnknown: false, fuzzyWeight: 0.45, lengthNormalisation: 0.7 },
  { fuzzy: 0.2, onlyUnknown: true, fuzzyWeight: 0.45, lengthNormalisation: 0.3 },
  { fuzzy: 0.2, onlyUnknown: true, fuzzyWeight: 0.45, lengthNormalisation: 0.7 },
  { fuzzy: 0.2, onlyUnknown: true, fuzzyWeight: 0.8, lengthNormalisation: 0.3 },
  { fuzzy: 0.2, onlyUnknown: true, fuzzyWeight: 0.8, lengthNormalisation: 0.7 },
  { fuzzy: 0.25, onlyUnknown: true, fuzzyWeight: 0.45, lengthNormalisation: 0.7 },
  { fuzzy: 0.25, onlyUnknown: true, fuzzyWeight: 0.8, lengthNormalisation: 0.7 },
];

export function miniSearchEngine(): Engine & { use: (settings: MiniSearchSettings) => void } {
  const index = new MiniSearch<BenchmarkClaim>({
    fields: ['claim', 'title'],
    tokenize: preparedTerms,
    processTerm: (term) => term,
  });
  const known = new Set<string>();
  let options: SearchOptions = {};
  return {
    name: 'MiniSearch, tuned',
    use: ({ fuzzy, fuzzyWeight, onlyUnknown, lengthNormalisation }) => {
      options = {
        fuzzy: (term) => fuzzy > 0 && !(onlyUnknown && known.has(term)) && fuzzy,
        weights: { fuzzy: fuzzyWeight, prefix: 0.375 },
        bm25: { k: 1.2, b: lengthNormalisation, d: 0.5 },
      };
    },
    load: (claims) => {
      index.addAll(claims);
      for (const { claim, title } of claims)
        for (const term of preparedTerms(`${claim} ${title}`)) known.add(term);
      return Promise.resolve();
    },
    search: (query, k) =>
      Promise.resolve(
        index
          .search(query, options)
          .slice(0, k)
          .map(({ id }) => String(id)),
      ),
    size: () => ({ brotli: brotliCompressSync(JSON.stringify(index)).length }),
  };
}

/** Fuse.js token search over all claims, prepared words as the query; the best of several thresholds. */
export function fuseEngine(): Engine {
  let fuse = new Fuse<BenchmarkClaim>([]);
  return {
    name: 'Fuse.js, token search',
    load: (claims) => {
      fuse = new Fuse(claims, {
        keys: ['claim', 'title'],
        useTokenSearch: true,
        threshold: 0.1,
        ignoreFieldNorm: true,
      });
      return Promise.resolve();
    },
    search: (query, k) => {
      const words = prepare(query, language).map(({ word }) => word);
      return Promise.resolve(fuse.search(words.join(' '), { limit: k }).map(({ item }) => item.id));
    },
  };
}
