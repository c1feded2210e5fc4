import type { Field, SearchDocument } from './document.ts';
import type { FoundClaim, PreparedQuery } from './find-claims.ts';
import { highlight, type Range } from './highlight.ts';
import { bestMatch, type NumberConflict } from './match.ts';
import type { IndexReader } from './read-index.ts';

/** A claim that answers a query, and how. */
export interface Hit {
  id: string;
  /** Orders the hits of one query; says nothing across queries. */
  score: number;
  /** Share of the query’s information that the claim covers, 0 to 1. */
  coverage: number;
  matchedField: Field;
  /** The text of the claim that answers best. */
  passage: string;
  /** The parts of the passage that match. */
  ranges: Range[];
  numberConflict?: NumberConflict;
  document: SearchDocument;
}

export function buildHit(
  { document, score }: FoundClaim,
  query: PreparedQuery,
  index: IndexReader,
): Hit {
  const { field, passage, tokens, coverage, numberConflict } = bestMatch(
    query.terms,
    document,
    index,
  );
  const present = new Set(tokens.map(({ term }) => term));
  const sought = query.terms.map(({ token, alternatives, information }) => {
    const terms = alternatives.map(({ term }) => index.vocabulary.terms[term] ?? '');
    return {
      word: token.word,
      terms,
      information,
      isPresent: terms.some((term) => present.has(term)),
    };
  });
  const missing = sought
    .filter(({ isPresent }) => !isPresent)
    .sort((a, b) => b.information - a.information);
  return {
    id: document.id,
    score,
    coverage,
    matchedField: field,
    passage,
    ranges: highlight(
      tokens,
      new Set(sought.flatMap(({ terms }) => terms)),
      missing.map(({ word }) => word),
    ),
    ...(numberConflict !== undefined && { numberConflict }),
    document,
  };
}
