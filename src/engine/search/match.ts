import { type Field, fields, isStatement, type SearchDocument, textsOf } from './document.ts';
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
  /** Share of the information of both, query and claim, that they have in common, 0 to 1. */
  similarity: number;
  numberConflict?: NumberConflict;
}

/** Compares a query with each text of a claim. */
export function bestMatch(
  query: PreparedQuery,
  document: SearchDocument,
  index: IndexReader,
): Match {
  let best: Match = {
    field: 'claim',
    passage: document.claim,
    tokens: [],
    coverage: -1,
    similarity: 0,
  };
  let similarity = 0;
  for (const field of fields)
    for (const passage of textsOf(document, field)) {
      const tokens = index.analyze(passage);
      const common = commonInformation(query, tokens);
      const coverage = query.information === 0 ? 0 : common / query.information;
      const alike = isStatement(field)
        ? lin(common, query.information, informationIn(tokens, index))
        : 0;
      similarity = Math.max(similarity, alike);
      if (coverage > best.coverage || (coverage === best.coverage && alike > best.similarity))
        best = { field, passage, tokens, coverage, similarity: alike };
    }
  const numberConflict = findConflict(query.tokens, best.tokens, index.language);
  return { ...best, similarity, ...(numberConflict !== undefined && { numberConflict }) };
}

/** D. Lin, “An information-theoretic definition of similarity”, 1998: what is common, of what is said in all. */
function lin(common: number, a: number, b: number): number {
  return common === 0 ? 0 : Math.min(1, (2 * common) / (a + b));
}

/** What a text shares with the query; a word that may stand for several counts once. */
function commonInformation({ sought, terms }: PreparedQuery, tokens: readonly Token[]): number {
  const covered = new Float64Array(terms.length);
  for (const { term } of tokens)
    for (const { number, information } of sought.get(term) ?? [])
      covered[number] = Math.max(covered[number] ?? 0, information);
  return covered.reduce((sum, information) => sum + information, 0);
}

function informationIn(tokens: readonly Token[], index: IndexReader): number {
  let sum = 0;
  for (const term of new Set(tokens.map((token) => token.term))) sum += index.information(term);
  return sum;
}
