import { fields, type SearchDocument, textsOf } from './document.ts';
import { prepare } from './prepare.ts';
import type { Query } from './query.ts';
import { bestCandidates } from './rank.ts';
import type { IndexReader } from './read-index.ts';
import { findTerm } from './vocabulary.ts';

/** Claims in which a phrase is looked for. */
const mostPhraseCandidates = 200;

/** Sets to 0 the score of claims with an excluded word, or without a phrase that others have. */
export async function applySyntax(
  scores: Float32Array,
  { excluded, phrases }: Query,
  index: IndexReader,
): Promise<void> {
  for (const word of excluded) await exclude(scores, word, index);
  for (const phrase of phrases) await keepPhrase(scores, phrase, index);
}

async function exclude(scores: Float32Array, word: string, index: IndexReader): Promise<void> {
  const terms = prepare(word, index.language)
    .map(({ term }) => findTerm(index.vocabulary.terms, term))
    .filter((term) => term >= 0);
  for (const { block, start, end } of (await index.postings(terms)).values())
    for (const claim of block.documents.subarray(start, end)) scores[claim] = 0;
}

/** A phrase that no claim has is set aside: the words alone still find the nearest claims. */
async function keepPhrase(scores: Float32Array, phrase: string, index: IndexReader): Promise<void> {
  const words = prepare(phrase, index.language).map(({ term }) => term);
  if (words.length === 0) return;
  const candidates = bestCandidates(scores, mostPhraseCandidates);
  const documents = await index.documents(candidates.map(({ number }) => number));
  const kept = candidates.filter((_, at) => {
    const document = documents[at];
    return document !== undefined && holdsPhrase(document, words, index);
  });
  if (kept.length === 0) return;
  scores.fill(0);
  for (const { number, score } of kept) scores[number] = score;
}

function holdsPhrase(
  document: SearchDocument,
  words: readonly string[],
  index: IndexReader,
): boolean {
  const texts = fields.flatMap((field) => textsOf(document, field));
  return texts.some((text) => {
    const terms = index.analyze(text).map(({ term }) => term);
    return terms.some((_, start) => words.every((word, at) => terms[start + at] === word));
  });
}
