import { nearestWords } from './correct.ts';
import type { Token } from './prepare.ts';
import { informationOf, type QueryTerm } from './rank.ts';
import type { IndexReader } from './read-index.ts';
import { splitCompound } from './split-compound.ts';
import { findTerm, lowerBound } from './vocabulary.ts';

/** A word of the query with the index words that it may stand for. */
export interface ResolvedTerm extends QueryTerm {
  token: Token;
  /** What the index has in its place, where it does not know the word. */
  corrected?: string;
}

/** What a guess counts beside a word that was written: slightly less, so that the latter wins. */
const guessWeight = 0.85;
const mostTerms = 64;
const mostGuesses = 48;
const mostCompletions = 8;

/**
 * Finds the index words of a query; only words that the index does not know are corrected or split. Of
 * a very long query the words that tell most are kept. With `isTyping` the last word may be unfinished.
 */
export function resolveTerms(
  tokens: readonly Token[],
  index: IndexReader,
  { isTyping = false } = {},
): ResolvedTerm[] {
  const unique = [...new Map(tokens.map((token) => [token.term, token])).values()];
  const unfinished = isTyping ? tokens.at(-1)?.term : undefined;
  let guesses = 0;
  const resolved = unique.flatMap((token): ResolvedTerm[] => {
    const term = findTerm(index.vocabulary.terms, token.term);
    if (token.term === unfinished && token.figure === undefined) {
      const completed = complete(token, term, index);
      if (completed !== undefined) return [completed];
    }
    if (term >= 0) return [resolvedTerm(token, [{ term, weight: 1 }], index)];
    if (token.figure !== undefined || guesses++ >= mostGuesses)
      return [resolvedTerm(token, [], index)];
    return guess(token, index);
  });
  if (resolved.length <= mostTerms) return resolved;
  return resolved.sort((a, b) => b.information - a.information).slice(0, mostTerms);
}

/** What an unknown word may be: a misspelt word, else words written as one. */
function guess(token: Token, index: IndexReader): ResolvedTerm[] {
  const nearest = nearestWords(token.word, index.vocabulary);
  const [best] = nearest;
  if (best !== undefined) {
    const alternatives = nearest.map(({ term }) => ({ term, weight: guessWeight }));
    return [{ ...resolvedTerm(token, alternatives, index), corrected: best.word }];
  }
  const { vocabulary, language, count } = index;
  const parts = splitCompound(token.word, { vocabulary, stopWords: language.stopWords, count });
  const found = (parts ?? []).flatMap((part) => {
    const term = language.stopWords.has(part)
      ? -1
      : findTerm(vocabulary.terms, language.stem(part));
    return term < 0 ? [] : [resolvedTerm(token, [{ term, weight: guessWeight }], index)];
  });
  if (found.length === 0) return [resolvedTerm(token, [], index)];
  return found.map((term) => ({ ...term, corrected: (parts ?? []).join(' ') }));
}

/**
 * The index words that an unfinished word may become, the most frequent first. None counts more than the most
 * frequent of all: that a longer word is rare says nothing of a word that was not typed to its end.
 */
function complete(token: Token, known: number, index: IndexReader): ResolvedTerm | undefined {
  const { terms, frequencies } = index.vocabulary;
  if (token.word.length < 2) return undefined;
  const starting: number[] = [];
  for (
    let term = lowerBound(terms, token.word);
    terms[term]?.startsWith(token.word) === true;
    term++
  )
    starting.push(term);
  const completions = starting
    .filter((term) => term !== known)
    .sort((a, b) => (frequencies[b] ?? 0) - (frequencies[a] ?? 0))
    .slice(0, mostCompletions);
  if (completions.length === 0) return undefined;
  const written = known < 0 ? [] : [{ term: known, weight: 1 }];
  const informationIn = (term: number): number =>
    informationOf(frequencies[term] ?? 0, index.count);
  const least = Math.min(
    ...[...written.map(({ term }) => term), ...completions].map(informationIn),
  );
  const guesses = completions.map((term) => ({
    term,
    weight: (guessWeight * least) / informationIn(term),
  }));
  return resolvedTerm(token, [...written, ...guesses], index);
}

function resolvedTerm(
  token: Token,
  alternatives: QueryTerm['alternatives'],
  { vocabulary, count }: IndexReader,
): ResolvedTerm {
  const frequencies = alternatives.map(({ term }) => vocabulary.frequencies[term] ?? 0);
  return { token, alternatives, information: informationOf(Math.max(0, ...frequencies), count) };
}
