import { type SearchDocument, statementsOf } from './document.ts';
import { type FoundClaim, prepareQuery, type PreparedQuery } from './find-claims.ts';
import { buildHit, type Hit } from './hit.ts';
import { areNames, type MatchBasis, quotes } from './match-basis.ts';
import { bestCandidates, type Candidate, scoreClaims } from './rank.ts';
import type { IndexReader } from './read-index.ts';
import { characterLikeness } from './rerank.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';
import { plainText } from './split-text.ts';

export interface MatchTextOptions {
  /** Hits for each sentence; 3 unless told. */
  limit?: number;
  /** Leaves out weaker hits. */
  leastStrength?: number;
  /** Hears the share done, from 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** A claim that a sentence may state. */
export interface SentenceHit extends Hit {
  /** How much speaks for it; unlike the score it compares across sentences, texts and collections. */
  strength: number;
  basis: MatchBasis;
}

/** A sentence with the claims that it may state, the surest first; a further one counts by what it adds. */
export interface SentenceMatch extends Sentence {
  hits: SentenceHit[];
}

type WeighedClaim = FoundClaim & Pick<SentenceHit, 'strength' | 'basis'>;

/** Claims compared with each sentence. */
const candidatesPerSentence = 20;

/**
 * A sentence is not asked for, as a query is: most say nothing that was checked. So words are weighed by
 * their rarity among the claims and this many texts about other things.
 */
const textsElsewhere = 1000;

/**
 * Matches each sentence of a text with the claims nearest to it. Unless the collection is too large for that, all
 * claims are fetched first, so that nobody can tell from what is fetched what the text says.
 */
export async function matchText(
  text: string,
  { onProgress, signal, ...options }: MatchTextOptions,
  index: IndexReader,
): Promise<SentenceMatch[]> {
  const sentences = splitSentences(text, index.language);
  await index.fetchTexts();
  const matches: SentenceMatch[] = [];
  for (const sentence of sentences) {
    signal?.throwIfAborted();
    matches.push({ ...sentence, hits: await matchSentence(sentence.text, options, index) });
    onProgress?.(matches.length / sentences.length);
  }
  return matches;
}

async function matchSentence(
  sentence: string,
  { limit = 3, leastStrength = 0 }: MatchTextOptions,
  index: IndexReader,
): Promise<SentenceHit[]> {
  const query = prepareQuery(sentence, index);
  if (query.terms.length === 0) return [];
  const candidates = await findCandidates(query, index);
  const documents = await index.documents(candidates.map(({ number }) => number));
  const counts = ({ strength, basis }: WeighedClaim): boolean =>
    strength >= leastStrength || basis === 'quotation';
  const claims = weighCandidates(query, { candidates, documents }, index)
    .filter(counts)
    .slice(0, limit);
  return countWhatEachAdds(claims, query, index)
    .filter(counts)
    .map(({ strength, basis, ...claim }) => ({
      ...buildHit(claim, query, index),
      strength,
      basis,
    }));
}

async function findCandidates(query: PreparedQuery, index: IndexReader): Promise<Candidate[]> {
  const terms = query.terms.flatMap(({ alternatives }) => alternatives.map(({ term }) => term));
  const postings = await index.postings([...new Set(terms)]);
  const scores = scoreClaims(index, query.terms, postings, { elsewhere: textsElsewhere });
  return bestCandidates(scores, candidatesPerSentence);
}

/**
 * Words alone and likeness alone both err on a sentence that nothing matches; rarely on the same. Their
 * product is held against the logarithm of the claims’ number, with which the best score by chance grows.
 */
function weighCandidates(
  query: PreparedQuery,
  { candidates, documents }: { candidates: Candidate[]; documents: SearchDocument[] },
  index: IndexReader,
): WeighedClaim[] {
  const { count } = index;
  const likeness = characterLikeness(plainText(query.text), documents.map(statementsOf));
  return documents
    .map((document, at) => {
      const { number = 0, score = 0 } = candidates[at] ?? {};
      const strength = (score * (likeness[at] ?? 0)) / Math.log(100 + count);
      const isQuoted = quotes(query, document, { index, texts: count + textsElsewhere });
      const basis: MatchBasis = isQuoted ? 'quotation' : 'words';
      return { number, score, document, strength, basis };
    })
    .sort((a, b) => b.strength - a.strength);
}

/**
 * A sentence may state several claims, or one that resembles others. So a further claim counts by the
 * share of its words in the sentence that the claims before it do not state.
 */
function countWhatEachAdds(
  claims: readonly WeighedClaim[],
  query: PreparedQuery,
  index: IndexReader,
): WeighedClaim[] {
  const stated = new Set<number>();
  const left = claims.map((claim) => ({ claim, words: statedWords(claim.document, query, index) }));
  const counted: WeighedClaim[] = [];
  while (left.length > 0) {
    const strengths = left.map(({ claim, words }) => claim.strength * shareAdded(words, stated));
    const best = strengths.indexOf(Math.max(...strengths));
    for (const { claim, words } of left.splice(best, 1)) {
      const isNamed =
        claim.basis === 'words' && areNames(new Set(words.keys()), query, index.language);
      counted.push({
        ...claim,
        strength: strengths[best] ?? 0,
        basis: isNamed ? 'names' : claim.basis,
      });
      for (const number of words.keys()) stated.add(number);
    }
  }
  return counted;
}

/** The words of the sentence, by number, that a claim’s statements hold, with the information of each. */
function statedWords(
  document: SearchDocument,
  { sought }: PreparedQuery,
  index: IndexReader,
): Map<number, number> {
  const words = new Map<number, number>();
  for (const statement of statementsOf(document))
    for (const { term } of index.analyze(statement))
      for (const { number, information } of sought.get(term) ?? [])
        words.set(number, Math.max(words.get(number) ?? 0, information));
  return words;
}

function shareAdded(words: ReadonlyMap<number, number>, stated: ReadonlySet<number>): number {
  let [all, added] = [0, 0];
  for (const [number, information] of words) {
    all += information;
    if (!stated.has(number)) added += information;
  }
  return all === 0 ? 0 : added / all;
}
