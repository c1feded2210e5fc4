import { nearestWords } from './correct.ts';
import type { Token } from './prepare.ts';
import { informationOf, type QueryTerm } from './rank.ts';
import type { IndexReader } from './read-index.ts';
import { findTerm, lowerBound } from './vocabulary.ts';

/** A word of the query with the index words that it may stand for. */
export interface ResolvedTerm extends QueryTerm {
  token: Token;
  /** The nearest written form, where the index does not know the word. */
  corrected?: string;
}

/** A word one edit away is that word more often than not. */
const correctionWeight = 0.7;
const longestQuery = 64;
const mostCorrected = 40;
const mostCompletions = 8;

/**
 * Finds the index words of a query; only those that the index does not know are corrected. Of a very
 * long query the words that tell most are kept. With `isTyping` the last word may be unfinished.
 */
export function resolveTerms(
  tokens: readonly Token[],
  index: IndexReader,
  { isTyping = false } = {},
): ResolvedTerm[] {
  const unique = [...new Map(tokens.map((token) => [token.term, token])).values()];
  const last = isTyping ? tokens.at(-1)?.term : undefined;
  let corrections = 0;
  const resolved = unique.map((token): ResolvedTerm => {
    const known = findTerm(index.vocabulary.terms, token.term);
    if (token.term === last && token.figure === undefined) {
      const completed = complete(token, known, index);
      if (completed !== undefined) return completed;
    }
    if (known >= 0) return resolvedTerm(token, [{ term: known, weight: 1 }], index);
    if (token.figure !== undefined || corrections++ >= mostCorrected)
      return resolvedTerm(token, [], index);
    const nearest = nearestWords(token.word, index.vocabulary);
    const alternatives = nearest.map(({ term }) => ({ term, weight: correctionWeight }));
    const [best] = nearest;
    return {
      ...resolvedTerm(token, alternatives, index),
      ...(best !== undefined && { corrected: best.word }),
    };
  });
  if (resolved.length <= longestQuery) return resolved;
  return resolved.sort((a, b) => b.information - a.information).slice(0, longestQuery);
}

function resolvedTerm(
  token: Token,
  alternatives: QueryTerm['alternatives'],
  index: IndexReader,
): ResolvedTerm {
  const frequencies = alternatives.map(({ term }) => index.vocabulary.frequencies[term] ?? 0);
  return {
    token,
    alternatives,
    information: informationOf(Math.max(0, ...frequencies), index.count),
  };
}

/** The index words that an unfinished word may become, the most frequent first. */
function complete(token: Token, known: number, index: IndexReader): ResolvedTerm | undefined {
  const { terms, frequencies } = index.vocabulary;
  if (token.word.length < 2) return undefined;
  const starts: number[] = [];
  for (
    let term = lowerBound(terms, token.word);
    terms[term]?.startsWith(token.word) === true;
    term++
  )
    starts.push(term);
  const longer = starts
    .filter((term) => term !== known)
    .sort((a, b) => (frequencies[b] ?? 0) - (frequencies[a] ?? 0))
    .slice(0, mostCompletions)
    .map((term) => ({ term, weight: correctionWeight }));
  if (longer.length === 0) return undefined;
  return resolvedTerm(token, known < 0 ? longer : [{ term: known, weight: 1 }, ...longer], index);
}
