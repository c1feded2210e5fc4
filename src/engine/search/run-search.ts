import { compareText } from '../compare-text.ts';
import { applySyntax } from './apply-syntax.ts';
import { countFacets, type FacetCounts, type Filters, filterTest } from './facet-filter.ts';
import { coveredInformation } from './coverage.ts';
import {
  comparedClaims,
  orderClaims,
  type PreparedQuery,
  prepareQuery,
  scoreByWords,
} from './find-claims.ts';
import { buildHit, type Hit } from './hit.ts';
import { isPasted, parseQuery } from './query.ts';
import type { ResolvedTerm } from './query-terms.ts';
import { bestCandidates, type Candidate } from './rank.ts';
import type { IndexReader } from './read-index.ts';

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

export interface SearchResult {
  hits: Hit[];
  /** How many claims answer the query and pass the filters; hits beyond them are only near. */
  total: number;
  /** A typed query with its unknown words replaced by the nearest known ones. */
  corrected?: string;
  facets?: FacetCounts;
}

/** A claim is a result when it covers at least this share of what the claim that covers most does. */
const resultShare = 0.6;

/** Finds the claims that answer a query. Without words it lists those that the filters let pass. */
export async function runSearch(
  input: string,
  options: SearchOptions,
  index: IndexReader,
): Promise<SearchResult> {
  const { limit = 20, isTyping = false, filters = {} } = options;
  const parsed = parseQuery(input);
  const query = prepareQuery(parsed.text, index, { isTyping: isTyping && !/\s$/.test(input) });
  const isBrowsing = query.terms.length === 0 && parsed.text.trim() === '';
  const order = isBrowsing ? 'date' : (options.order ?? 'relevance');

  const scores = isBrowsing ? allEqual(index) : await scoreByWords(query, index);
  await applySyntax(scores, parsed, index);
  const isResult = isBrowsing ? () => true : await resultTest(query, scores, index);
  const needsTable =
    order === 'date' || options.countFacets === true || Object.keys(filters).length > 0;
  const table = needsTable ? await index.facetTable() : undefined;
  const passes = table === undefined ? () => true : filterTest(table, filters);

  const found = claimsWhere(scores, isResult);
  const results = found.filter((claim) => passes(claim));
  const candidates =
    order === 'date' && table !== undefined
      ? newest(results, table.dates, limit)
      : bestCandidates(
          scores.map((score, claim) => (passes(claim) ? score : 0)),
          Math.max(limit, comparedClaims),
        );
  const claims = await orderClaims(query, candidates, index);
  if (order === 'date') claims.sort((a, b) => compareText(b.document.date, a.document.date));
  else if (!isPasted(input))
    claims.sort((a, b) => Number(isResult(b.number)) - Number(isResult(a.number)));
  const corrected = isPasted(input) ? undefined : correctedQuery(input, query.terms);
  return {
    hits: claims.slice(0, limit).map((claim) => buildHit(claim, query, index)),
    total: results.length,
    ...(corrected !== undefined && { corrected }),
    ...(table !== undefined &&
      options.countFacets === true && { facets: countFacets(table, found, passes) }),
  };
}

function allEqual({ count }: IndexReader): Float32Array {
  return new Float32Array(count).fill(1);
}

/** Tells the claims that answer the query from those that only share a word with it. */
async function resultTest(
  { terms }: PreparedQuery,
  scores: Float32Array,
  index: IndexReader,
): Promise<(claim: number) => boolean> {
  const covered = await coveredInformation(terms, index);
  let most = 0;
  for (let claim = 0; claim < scores.length; claim++)
    if ((scores[claim] ?? 0) > 0) most = Math.max(most, covered[claim] ?? 0);
  return (claim) => (covered[claim] ?? 0) >= most * resultShare;
}

function claimsWhere(scores: Float32Array, holds: (claim: number) => boolean): number[] {
  const claims: number[] = [];
  for (let claim = 0; claim < scores.length; claim++)
    if ((scores[claim] ?? 0) > 0 && holds(claim)) claims.push(claim);
  return claims;
}

function newest(claims: readonly number[], dates: readonly string[], limit: number): Candidate[] {
  return [...claims]
    .sort((a, b) => compareText(dates[b] ?? '', dates[a] ?? '') || a - b)
    .slice(0, limit)
    .map((number) => ({ number, score: 1 }));
}

/** Puts what the index knows in the place of each unknown word. */
function correctedQuery(input: string, terms: readonly ResolvedTerm[]): string | undefined {
  const replacements = new Map(
    terms.flatMap(({ token, corrected }) =>
      corrected === undefined ? [] : [[token.word, corrected]],
    ),
  );
  if (replacements.size === 0) return undefined;
  const corrected = input.replace(
    /[\p{L}\p{M}\p{N}]+/gu,
    (word) => replacements.get(word.toLowerCase()) ?? word,
  );
  return corrected === input ? undefined : corrected;
}
