import { type Field, fields, type SearchDocument, textsOf } from './document.ts';
import {
  countFacets,
  type FacetCounts,
  type Filters,
  type FilterTest,
  filterTest,
} from './facet-filter.ts';
import { highlight, type Range } from './highlight.ts';
import { bestMatch, type NumberConflict } from './match.ts';
import { findFilterValues } from './look-up.ts';
import { prepare, type Token } from './prepare.ts';
import { parseQuery, type Query } from './query.ts';
import { resolveTerms, type ResolvedTerm } from './query-terms.ts';
import { bestCandidates, type Candidate, rank } from './rank.ts';
import { type FetchFile, type IndexReader, readIndex } from './read-index.ts';
import { bestSimilarity, characterGrams } from './rerank.ts';
import { splitSentences } from './split-sentences.ts';
import { findTerm } from './vocabulary.ts';

export { IndexFormatError } from './bytes.ts';
export type { Facet, Field, SearchDocument } from './document.ts';
export type { FacetCounts, Filters } from './facet-filter.ts';
export type { Range } from './highlight.ts';
export type { NumberConflict } from './match.ts';
export type { FetchFile } from './read-index.ts';

export interface SearchOptions {
  /** How many hits to give; 20 unless told. */
  limit?: number;
  filters?: Filters;
  order?: 'relevance' | 'date';
  /** The last word may be unfinished. */
  isTyping?: boolean;
  /** Count facet values over all results. */
  countFacets?: boolean;
}

export interface Hit {
  id: string;
  /** Orders the hits of one query; says nothing across queries. */
  score: number;
  /** Share of the query’s information that the claim covers, 0 to 1. */
  coverage: number;
  matchedField: Field;
  /** The text of the claim that answers best, with the parts that match. */
  passage: string;
  ranges: Range[];
  numberConflict?: NumberConflict;
  document: SearchDocument;
}

export interface SearchResult {
  hits: Hit[];
  /** How many claims answer the query about as well as the hits do. */
  total: number;
  /** The query with unknown words replaced by the nearest known ones. */
  corrected?: string;
  facets?: FacetCounts;
}

export interface SentenceMatch {
  text: string;
  start: number;
  end: number;
  hits: Hit[];
}

export interface SearchIndex {
  /** Number of claims. */
  size: number;
  search: (query: string, options?: SearchOptions) => Promise<SearchResult>;
  /** Matches each sentence of a text, in order; `onProgress` hears the share done. */
  matchText: (text: string, options?: MatchTextOptions) => Promise<SentenceMatch[]>;
}

export interface MatchTextOptions {
  /** Hits for each sentence; 3 unless told. */
  limit?: number;
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** Claims that are compared by characters after ranking by words. */
const rerankedCount = 50;
const similarityWeight = 1;
/** A claim belongs to the results when it scores at least this share of the best. */
const resultShare = 0.4;

/** Opens the bytes of a one-file index, or an index whose files `source` fetches by name. */
export async function openIndex(source: Uint8Array | FetchFile): Promise<SearchIndex> {
  const index = await readIndex(source);
  return {
    size: index.count,
    search: (query, options = {}) => search(index, query, options),
    matchText: (text, options = {}) => matchText(index, text, options),
  };
}

async function search(
  index: IndexReader,
  input: string,
  options: SearchOptions,
): Promise<SearchResult> {
  const { limit = 20, order = 'relevance', isTyping = false } = options;
  const query = parseQuery(input);
  const filters = await filtersOf(index, query, options.filters ?? {});
  const hasFilters = Object.keys(filters).length > 0;
  const needsTable = hasFilters || options.countFacets === true || order === 'date';
  const table = needsTable ? await index.facetTable() : undefined;
  const passes: FilterTest = table === undefined ? () => true : filterTest(table, filters);

  const tokens = prepare(query.text, index.language);
  const terms = resolveTerms(tokens, index, { isTyping: isTyping && !/\s$/.test(input) });
  const scores = await scoreClaims(index, terms);
  await applySyntax(index, query, scores, terms.length > 0);
  const filtered = scores.map((score, number) => (score > 0 && passes(number) ? score : 0));

  const candidates = await rerank(
    index,
    tokens,
    bestCandidates(filtered, Math.max(rerankedCount, limit)),
  );
  const cut = (candidates[0]?.base ?? 0) * resultShare;
  const found = numbersAbove(filtered, cut);
  const chosen =
    order === 'date' && table !== undefined
      ? await byDate(index, found, table.dates, limit)
      : candidates.slice(0, limit);
  const corrected = correctedQuery(input, terms);
  return {
    hits: chosen.map((candidate) => hitOf(index, candidate, tokens, terms)),
    total: found.length,
    ...(corrected !== undefined && { corrected }),
    ...(table !== undefined &&
      options.countFacets === true && {
        facets: countFacets(table, numbersAbove(scores, cut), passes),
      }),
  };
}

interface Reranked extends Candidate {
  base: number;
  document: SearchDocument;
}

async function scoreClaims(
  index: IndexReader,
  terms: readonly ResolvedTerm[],
): Promise<Float32Array> {
  if (terms.length === 0) return new Float32Array(index.count).fill(1);
  const numbers = new Set(
    terms.flatMap(({ alternatives }) => alternatives.map(({ term }) => term)),
  );
  return rank(index, terms, await index.postings([...numbers]));
}

async function rerank(
  index: IndexReader,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): Promise<Reranked[]> {
  const documents = await index.documents(candidates.map(({ number }) => number));
  const grams = characterGrams(tokens.map(({ word }) => word).join(' '));
  const top = candidates[0]?.score ?? 1;
  return candidates
    .flatMap(({ number, score }, at): Reranked[] => {
      const document = documents[at];
      if (document === undefined) return [];
      const likeness = at < rerankedCount ? bestSimilarity(grams, document) : 0;
      return [{ number, base: score, score: score / top + similarityWeight * likeness, document }];
    })
    .sort((a, b) => b.score - a.score);
}

function hitOf(
  index: IndexReader,
  { score, document }: Reranked,
  tokens: readonly Token[],
  terms: readonly ResolvedTerm[],
): Hit {
  const {
    field,
    passage,
    tokens: passageTokens,
    coverage,
    numberConflict,
  } = bestMatch(terms, document, index);
  return {
    id: document.id,
    score,
    coverage,
    matchedField: field,
    passage,
    ranges: highlight(passageTokens, tokens),
    ...(numberConflict !== undefined && { numberConflict }),
    document,
  };
}

function numbersAbove(scores: Float32Array, cut: number): number[] {
  const found: number[] = [];
  for (const [number, score] of scores.entries()) if (score > 0 && score >= cut) found.push(number);
  return found;
}

async function byDate(
  index: IndexReader,
  found: readonly number[],
  dates: readonly string[],
  limit: number,
): Promise<Reranked[]> {
  const newest = [...found]
    .sort((a, b) =>
      (dates[a] ?? '') < (dates[b] ?? '') ? 1 : (dates[a] ?? '') > (dates[b] ?? '') ? -1 : a - b,
    )
    .slice(0, limit);
  const documents = await index.documents(newest);
  return documents.map((document, at) => ({
    number: newest[at] ?? 0,
    base: 0,
    score: 0,
    document,
  }));
}

/** Removes claims with an excluded word or without a phrase; a phrase that no claim has is set aside. */
async function applySyntax(
  index: IndexReader,
  { phrases, excluded }: Query,
  scores: Float32Array,
  hasTerms: boolean,
): Promise<void> {
  for (const word of excluded) {
    const terms = prepare(word, index.language).map(({ term }) =>
      findTerm(index.vocabulary.terms, term),
    );
    const known = terms.filter((term) => term >= 0);
    for (const { block, start, end } of (await index.postings(known)).values())
      for (const number of block.documents.subarray(start, end)) scores[number] = 0;
  }
  if (!hasTerms) return;
  for (const phrase of phrases) {
    const words = prepare(phrase, index.language).map(({ term }) => term);
    const candidates = bestCandidates(scores, 200);
    const documents = await index.documents(candidates.map(({ number }) => number));
    const holds = documents.map((document) => holdsPhrase(document, words, index));
    if (!holds.includes(true)) continue;
    const kept = new Set(candidates.filter((_, at) => holds[at]).map(({ number }) => number));
    for (const [number] of scores.entries()) if (!kept.has(number)) scores[number] = 0;
  }
}

function holdsPhrase(
  document: SearchDocument,
  words: readonly string[],
  index: IndexReader,
): boolean {
  const texts = fields.flatMap((field) => textsOf(document, field));
  return texts.some((text) => {
    const terms = index.analyze(text).map(({ term }) => term);
    return terms.some((_, start) => words.every((word, at) => terms[start + at] === word));
  });
}

async function filtersOf(index: IndexReader, query: Query, given: Filters): Promise<Filters> {
  if (query.filters.length === 0) return given;
  const { columns } = await index.facetTable();
  const filters = { ...given };
  for (const { facet, value } of query.filters)
    filters[facet] = [...(filters[facet] ?? []), ...findFilterValues(columns[facet].values, value)];
  return filters;
}

function correctedQuery(input: string, terms: readonly ResolvedTerm[]): string | undefined {
  const changes = terms.filter(({ corrected }) => corrected !== undefined);
  if (changes.length === 0) return undefined;
  let text = input;
  for (const { token, corrected = '' } of changes)
    text = text.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(token.word)}(?![\\p{L}\\p{N}])`, 'giu'),
      () => corrected,
    );
  return text === input ? undefined : text;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

async function matchText(
  index: IndexReader,
  text: string,
  { limit = 3, onProgress, signal }: MatchTextOptions,
): Promise<SentenceMatch[]> {
  const sentences = splitSentences(text, index.language.id);
  const matches: SentenceMatch[] = [];
  for (const [done, sentence] of sentences.entries()) {
    signal?.throwIfAborted();
    const tokens = prepare(sentence.text, index.language);
    const terms = resolveTerms(tokens, index);
    const best = terms.length === 0 ? [] : bestCandidates(await scoreClaims(index, terms), 10);
    const candidates = await rerank(index, tokens, best);
    matches.push({
      ...sentence,
      hits: candidates.slice(0, limit).map((candidate) => hitOf(index, candidate, tokens, terms)),
    });
    onProgress?.((done + 1) / sentences.length);
  }
  return matches;
}
