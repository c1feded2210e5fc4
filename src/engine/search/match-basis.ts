import type { SearchDocument } from './document.ts';
import type { PreparedQuery } from './find-claims.ts';
import type { Language } from './languages/language.ts';
import { prepare, type Token } from './prepare.ts';
import { informationOf } from './rank.ts';
import type { IndexReader } from './read-index.ts';
import { findTerm } from './vocabulary.ts';

/** What a sentence shares with a claim: its quotation word for word, words of it, or no more than names. */
export type MatchBasis = 'quotation' | 'words' | 'names';

/**
 * Whether a sentence quotes a claim: the parts of a quotation stand in it in their order, and tell it from all
 * others, in that by chance not one of `texts` texts would hold all those words. “Strike” alone tells nothing,
 * whoever said it.
 */
export function quotes(
  { tokens }: PreparedQuery,
  document: SearchDocument,
  { index, texts }: { index: IndexReader; texts: number },
): boolean {
  const { terms, frequencies } = index.vocabulary;
  const informationIn = (words: readonly string[]): number =>
    [...new Set(words)]
      .map((word) => informationOf(frequencies[findTerm(terms, word)] ?? 0, texts))
      .reduce((sum, own) => sum + own, 0);
  return quotationsOf(document, index.language).some(
    (parts) => standsIn(tokens, parts) && informationIn(parts.flat()) > Math.log(texts),
  );
}

const known = new WeakMap<SearchDocument, string[][][]>();

/** The words of a claim’s quotations, each in the parts between which words are left out. */
function quotationsOf(document: SearchDocument, language: Language): string[][][] {
  let quotations = known.get(document);
  if (quotations === undefined) {
    quotations = [...document.quotes, ...document.sightings].map((quotation) =>
      quotation
        .split(/\[?(?:…|\.\.\.)\]?/)
        .map((part) => prepare(part, language).map(({ term }) => term))
        .filter(({ length }) => length > 0),
    );
    known.set(document, quotations);
  }
  return quotations;
}

function standsIn(sentence: readonly Token[], parts: readonly (readonly string[])[]): boolean {
  let from = 0;
  for (const part of parts) {
    const start = sentence.findIndex(
      (_, place) => place >= from && part.every((word, at) => sentence[place + at]?.term === word),
    );
    if (start < 0) return false;
    from = start + part.length;
  }
  return true;
}

/**
 * Whether the words of a sentence that a claim states, by number, are names alone: to name the same place is not to
 * say the same. Where capitals tell nothing, as in a headline, nothing is taken for a name.
 */
export function areNames(
  stated: ReadonlySet<number>,
  { text, terms }: PreparedQuery,
  { capitalsMarkNames }: Language,
): boolean {
  if (!capitalsMarkNames) return false;
  const others = terms.flatMap(({ token }, number) =>
    /^\p{Lu}/u.test(text.slice(token.start, token.end)) ? [] : [number],
  );
  return others.length > 0 && !others.some((number) => stated.has(number));
}
