import { applySyntax } from './apply-syntax.ts';
import { countFacets, type FacetCounts, type Filters, filterTest } from './facet-filter.ts';
import { comparedClaims, orderClaims, prepareQuery, scoreByWords } from './find-claims.ts';
import { buildHit, type Hit } from './hit.ts';
import { findFilterValues } from './look-up.ts';
import { parseQuery, type Query } from './query.ts';
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
  /** How many claims answer the query about as well as the first does. */
  total: number;
  /** The query with unknown words replaced by the nearest known ones. */
  corrected?: string;
  facets?: FacetCounts;
}

/** A claim belongs to the results when it scores at least this share of the best. */
const resultShare = 0.4;

/** Finds the claims that answer a query. Without words it lists those that the filters let pass. */
export async function runSearch(
  input: string,
  options: SearchOptions,
  index: IndexReader,
): Promise<SearchResult> {
  const { limit = 20, isTyping = false } = options;
  const parsed = parseQuery(input);
  const query = prepareQuery(parsed.text, index, { isTyping: isTyping && !/\s$/.test(input) });
  const isBrowsing = query.terms.length === 0 && parsed.text.trim() === '';
  const order = isBrowsing ? 'date' : (options.order ?? 'relevance');

  const scores = isBrowsing
    ? new Float32Array(index.count).fill(1)
    : await scoreByWords(query, index);
  await applySyntax(scores, parsed, index);
  const filters = await allFilters(options.filters ?? {}, parsed, index);
  const needsTable =
    order === 'date' || options.countFacets === true || Object.keys(filters).length > 0;
  const table = needsTable ? await index.facetTable() : undefined;
  const passes = table && filterTest(table, filters);
  const passing =
    passes === undefined
      ? scores
      : scores.map((score, claim) => (score > 0 && passes(claim) ? score : 0));

  const best = bestCandidates(passing, order === 'date' ? 1 : Math.max(limit, comparedClaims));
  const least = (best[0]?.score ?? 0) * resultShare;
  const results = claimsFrom(passing, least);
  const candidates =
    table !== undefined && order === 'date' ? newest(results, table.dates, limit) : best;
  const claims = await orderClaims(query, candidates, index);
  if (order === 'date') claims.sort((a, b) => compareText(b.document.date, a.document.date));
  const corrected = correctedQuery(input, query.terms);
  return {
    hits: claims.slice(0, limit).map((claim) => buildHit(claim, query, index)),
    total: results.length,
    ...(corrected !== undefined && { corrected }),
    ...(table !== undefined &&
      passes !== undefined &&
      options.countFacets === true && {
        facets: countFacets(table, claimsFrom(scores, least), passes),
      }),
  };
}

function claimsFrom(scores: Float32Array, least: number): number[] {
  const claims: number[] = [];
  for (let claim = 0; claim < scores.length; claim++) {
    const score = scores[claim] ?? 0;
    if (score > 0 && score >= least) claims.push(claim);
  }
  return claims;
}

function newest(claims: readonly number[], dates: readonly string[], limit: number): Candidate[] {
  return [...claims]
    .sort((a, b) => compareText(dates[b] ?? '', dates[a] ?? '') || a - b)
    .slice(0, limit)
    .map((number) => ({ number, score: 1 }));
}

async function allFilters(
  given: Filters,
  { filters: typed }: Query,
  index: IndexReader,
): Promise<Filters> {
  if (typed.length === 0) return given;
  const { columns } = await index.facetTable();
  const filters = { ...given };
  for (const { facet, value } of typed)
    filters[facet] = [...(filters[facet] ?? []), ...findFilterValues(columns[facet].values, value)];
  return filters;
}

/** Puts what the index knows in the place of each unknown word, from the end so that places stay right. */
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
