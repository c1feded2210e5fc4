import { type SearchDocument, statementsOf } from './document.ts';
import { settleOrder } from './final-order.ts';
import { prepare, type Token } from './prepare.ts';
import { resolveTerms, type ResolvedTerm } from './query-terms.ts';
import { type Candidate, scoreClaims } from './rank.ts';
import type { IndexReader } from './read-index.ts';
import { characterLikeness } from './rerank.ts';
import { plainText } from './split-text.ts';

/** A text to be found, with its words looked up in the index. */
export interface PreparedQuery {
  text: string;
  tokens: readonly Token[];
  terms: readonly ResolvedTerm[];
}

/** A claim found, with its texts. */
export interface FoundClaim {
  number: number;
  score: number;
  document: SearchDocument;
}

/** Claims whose texts are compared with the query after ranking by words. */
export const comparedClaims = 30;

/** What likeness by characters counts beside likeness by words. */
const likenessWeight = 2;

export function prepareQuery(
  text: string,
  index: IndexReader,
  options: { isTyping?: boolean } = {},
): PreparedQuery {
  const tokens = prepare(text, index.language);
  return { text, tokens, terms: resolveTerms(tokens, index, options) };
}

/** The score of every claim by the words it shares with the query. */
export async function scoreByWords(
  query: PreparedQuery,
  index: IndexReader,
): Promise<Float32Array> {
  const wanted = query.terms.flatMap(({ alternatives }) => alternatives.map(({ term }) => term));
  return scoreClaims(index, query.terms, await index.postings([...new Set(wanted)]));
}

/**
 * Orders candidates, which come best first, anew: the best by their characters too, and where words of
 * the query were unknown, the best few of those by Fuse.js.
 */
export async function orderClaims(
  query: PreparedQuery,
  candidates: readonly Candidate[],
  index: IndexReader,
): Promise<FoundClaim[]> {
  const documents = await index.documents(candidates.map(({ number }) => number));
  const best = candidates[0]?.score ?? 1;
  const likeness = characterLikeness(
    plainText(query.text),
    documents.slice(0, comparedClaims).map(statementsOf),
  );
  const found = documents.map((document, at) => ({
    number: candidates[at]?.number ?? 0,
    score: (candidates[at]?.score ?? 0) / best + likenessWeight * (likeness[at] ?? 0),
    document,
  }));
  found.sort((a, b) => b.score - a.score);
  const hasGuesses = query.terms.some(({ corrected }) => corrected !== undefined);
  return hasGuesses
    ? settleOrder(found, query.tokens, ({ document }) => statementsOf(document))
    : found;
}
