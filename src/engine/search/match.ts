import { type Field, fields, type SearchDocument, textsOf } from './document.ts';
import type { PreparedQuery } from './find-claims.ts';
import { findConflict, type NumberConflict } from './number-conflict.ts';
import type { Token } from './prepare.ts';
import type { IndexReader } from './read-index.ts';

/** How a claim answers a query. */
export interface Match {
  field: Field;
  /** The text that covers most of the query. */
  passage: string;
  tokens: readonly Token[];
  /** Share of the query’s information that the passage covers, 0 to 1. */
  coverage: number;
  numberConflict?: NumberConflict;
}

/** Compares a query with each text of a claim; of those that cover the same, the claim comes first. */
export function bestMatch(
  query: PreparedQuery,
  document: SearchDocument,
  index: IndexReader,
): Match {
  let best: Match = { field: 'claim', passage: document.claim, tokens: [], coverage: -1 };
  for (const field of fields)
    for (const passage of textsOf(document, field)) {
      const tokens = index.analyze(passage);
      const coverage = coverageOf(query, tokens);
      if (coverage > best.coverage) best = { field, passage, tokens, coverage };
    }
  const numberConflict = findConflict(query.tokens, best.tokens, index.language);
  return {
    ...best,
    coverage: Math.max(0, best.coverage),
    ...(numberConflict !== undefined && { numberConflict }),
  };
}

/** What a text shares with the query, of all that the query says; a word counts once. */
function coverageOf(
  { sought, terms, information }: PreparedQuery,
  tokens: readonly Token[],
): number {
  if (information === 0) return 0;
  const covered = new Float64Array(terms.length);
  for (const { term } of tokens)
    for (const found of sought.get(term) ?? [])
      covered[found.number] = Math.max(covered[found.number] ?? 0, found.information);
  return covered.reduce((sum, own) => sum + own, 0) / information;
}
