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
  /** Information in nats that all its words carry. */
  information: number;
  /** For each index word, the words of the query that it may be, by number, and what it then counts. */
  sought: ReadonlyMap<string, readonly { number: number; information: number }[]>;
}

/** A claim found, with its texts. */
export interface FoundClaim {
  number: number;
  score: number;
  document: SearchDocument;
}

/** Claims whose texts are compared with the query after ranking by words. */
export const comparedClaims = 20;

/** What likeness by characters counts beside likeness by words. */
const likenessWeight = 2;

export function prepareQuery(
  text: string,
  index: IndexReader,
  options: { isTyping?: boolean } = {},
): PreparedQuery {
  const tokens = prepare(text, index.language);
  const terms = resolveTerms(tokens, index, options);
  const sought = new Map<string, { number: number; information: number }[]>();
  for (const [number, { alternatives, information }] of terms.entries())
    for (const { term, weight } of alternatives) {
      const word = index.vocabulary.terms[term] ?? '';
      const uses = sought.get(word) ?? [];
      sought.set(word, [...uses, { number, information: information * weight }]);
    }
  const information = terms.reduce((sum, term) => sum + term.information, 0);
  return { text, tokens, terms, information, sought };
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
 * Orders candidates, which come best first, anew: the best by their characters too, unless the query is one word, and where words of
 * the query were unknown, the best few of those by Fuse.js.
 */
export async function orderClaims(
  query: PreparedQuery,
  candidates: readonly Candidate[],
  index: IndexReader,
): Promise<FoundClaim[]> {
  const documents = await index.documents(candidates.map(({ number }) => number));
  const best = candidates[0]?.score ?? 1;
  const likeness = isOneWord(query)
    ? []
    : characterLikeness(
        plainText(query.text),
        documents.slice(0, comparedClaims).map(statementsOf),
      );
  const found = documents.map((document, at) => ({
    number: candidates[at]?.number ?? 0,
    score: (candidates[at]?.score ?? 0) / best + likenessWeight * (likeness[at] ?? 0),
    document,
  }));
  found.sort((a, b) => b.score - a.score);
  const guessed = query.terms.filter(({ corrected }) => corrected !== undefined);
  const words = [...new Set(guessed.map(({ token }) => token.word))];
  return settleOrder(found, words, ({ document }) => statementsOf(document));
}

/** One word, rightly written, says nothing that its claims could be more or less like: all of them hold it. */
function isOneWord({ terms: [word, ...others] }: PreparedQuery): boolean {
  return others.length === 0 && word?.corrected === undefined;
}
