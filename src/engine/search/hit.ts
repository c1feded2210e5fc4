import type { Field, SearchDocument } from './document.ts';
import type { FoundClaim, PreparedQuery } from './find-claims.ts';
import { highlight, type Range } from './highlight.ts';
import { bestMatch } from './match.ts';
import type { NumberConflict } from './number-conflict.ts';
import type { Token } from './prepare.ts';
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
  const { tokens, field, ...match } = bestMatch(query, document, index);
  return {
    id: document.id,
    score,
    matchedField: field,
    ...match,
    ranges: highlight(tokens, new Set(query.sought.keys()), missingWords(query, tokens)),
    document,
  };
}

/** The words of the query that a passage lacks, the most telling first. */
function missingWords({ terms, sought }: PreparedQuery, tokens: readonly Token[]): string[] {
  const present = new Set(
    tokens.flatMap(({ term }) => sought.get(term) ?? []).map(({ number }) => number),
  );
  return terms
    .filter((_, number) => !present.has(number))
    .sort((a, b) => b.information - a.information)
    .map(({ token }) => token.word);
}
