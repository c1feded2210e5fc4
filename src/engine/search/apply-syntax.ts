import { fields, type SearchDocument, textsOf } from './document.ts';
import { type Filters, filterTest } from './facet-filter.ts';
import { findFilterValues } from './look-up.ts';
import { prepare } from './prepare.ts';
import type { Query } from './query.ts';
import { bestCandidates } from './rank.ts';
import type { IndexReader } from './read-index.ts';
import { findTerm } from './vocabulary.ts';

/** Of the claims with all words of a phrase, those in which the phrase itself is looked for. */
const mostPhraseCandidates = 100;

/**
 * Sets to 0 the score of claims with an excluded word, without a phrase that others have, or that a
 * typed filter leaves out.
 */
export async function applySyntax(
  scores: Float32Array,
  { excluded, phrases, filters }: Query,
  index: IndexReader,
): Promise<void> {
  for (const word of excluded) await exclude(scores, word, index);
  for (const phrase of phrases) await keepPhrase(scores, phrase, index);
  if (filters.length > 0) await keepPassing(scores, filters, index);
}

async function keepPassing(
  scores: Float32Array,
  typed: Query['filters'],
  index: IndexReader,
): Promise<void> {
  const table = await index.facetTable();
  const filters: Filters = {};
  for (const { facet, value } of typed)
    filters[facet] = [
      ...(filters[facet] ?? []),
      ...findFilterValues(table.columns[facet].values, value),
    ];
  const passes = filterTest(table, filters);
  for (let claim = 0; claim < scores.length; claim++) if (!passes(claim)) scores[claim] = 0;
}

async function exclude(scores: Float32Array, word: string, index: IndexReader): Promise<void> {
  for (const claims of await claimsByTerm(word, index))
    for (const claim of claims) scores[claim] = 0;
}

/** A phrase that no claim has is set aside: the words alone still find the nearest claims. */
async function keepPhrase(scores: Float32Array, phrase: string, index: IndexReader): Promise<void> {
  const words = prepare(phrase, index.language).map(({ term }) => term);
  const lists = await claimsByTerm(phrase, index);
  if (words.length === 0) return;
  const shared = new Uint8Array(index.count);
  for (const claims of lists) for (const claim of claims) shared[claim] = (shared[claim] ?? 0) + 1;
  const holdsAll = scores.map((score, claim) => (shared[claim] === lists.length ? score : 0));
  const candidates = bestCandidates(holdsAll, mostPhraseCandidates);
  const documents = await index.documents(candidates.map(({ number }) => number));
  const kept = candidates.filter((_, at) => {
    const document = documents[at];
    return document !== undefined && holdsPhrase(document, words, index);
  });
  if (kept.length === 0) return;
  scores.fill(0);
  for (const { number, score } of kept) scores[number] = score;
}

/** For each word of a text, the claims that have it. */
async function claimsByTerm(text: string, index: IndexReader): Promise<Uint32Array[]> {
  const words = new Set(prepare(text, index.language).map(({ term }) => term));
  const terms = [...words].map((word) => findTerm(index.vocabulary.terms, word));
  const found = await index.postings(terms.filter((term) => term >= 0));
  return terms.map((term) => {
    const place = found.get(term);
    return place?.block.documents.subarray(place.start, place.end) ?? new Uint32Array();
  });
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
