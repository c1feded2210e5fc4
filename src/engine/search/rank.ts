import { type Field, fields } from './document.ts';
import type { WeighCounts } from './postings.ts';
import type { IndexReader, Postings } from './read-index.ts';

/** How soon further occurrences of a word stop counting (k₁). */
const saturation = 1.2;

/** What a word in a field counts, and how far a longer text of the field counts it less (b). */
const fieldWeights: Record<Field, { weight: number; normalisation: number }> = {
  claim: { weight: 1, normalisation: 0.5 },
  headline: { weight: 1, normalisation: 0.5 },
  quotes: { weight: 1, normalisation: 0 },
  finding: { weight: 0.3, normalisation: 0.5 },
  speaker: { weight: 0.5, normalisation: 0 },
  wordings: { weight: 1, normalisation: 0 },
  sightings: { weight: 0.7, normalisation: 0 },
  sources: { weight: 0.2, normalisation: 0 },
};

/** Fields whose lengths the index keeps. */
export const normalisedFields = fields.filter((field) => fieldWeights[field].normalisation > 0);

/** One word of a query: the index words that it may stand for. */
export interface QueryTerm {
  alternatives: readonly { term: number; weight: number }[];
  /** Information in nats that the word carries: its rarity. */
  information: number;
}

export interface Candidate {
  number: number;
  score: number;
}

/**
 * BM25F (Robertson, Zaragoza and Taylor 2004; Robertson and Zaragoza 2009, §3.6): occurrences are summed
 * over the fields, each with its weight and length normalisation, and saturated once. `lengths` has a
 * column for each normalised field.
 */
export function bm25f(lengths: readonly Uint8Array[]): WeighCounts {
  const columns = fields.map((field) => lengths[normalisedFields.indexOf(field)]);
  const averages = columns.map(averageLength);
  const weights = fields.map((field) => fieldWeights[field]);
  return (counts, document) => {
    let sum = 0;
    for (let field = 0; field < counts.length; field++) {
      const count = counts[field] ?? 0;
      if (count === 0) continue;
      const { weight, normalisation } = weights[field] ?? { weight: 0, normalisation: 0 };
      const length = (columns[field]?.[document] ?? 0) / (averages[field] ?? 1);
      sum += (weight * count) / (1 - normalisation + normalisation * length);
    }
    return sum / (saturation + sum);
  };
}

/**
 * Scores every claim that holds a word of the query. `elsewhere` counts imagined texts that hold none of
 * the words, among which a word that all claims share is telling too.
 */
export function scoreClaims(
  { count, vocabulary }: IndexReader,
  terms: readonly QueryTerm[],
  postings: ReadonlyMap<number, Postings>,
  { elsewhere = 0 } = {},
): Float32Array {
  const scores = new Float32Array(count);
  const texts = count + elsewhere;
  for (const { alternatives } of terms) {
    const [only, ...others] = alternatives;
    if (only === undefined) continue;
    if (others.length === 0) addTo(scores, only);
    else addBest(alternatives);
  }
  return scores;

  function addTo(sums: Float32Array, { term, weight }: QueryTerm['alternatives'][number]): void {
    const found = postings.get(term);
    if (found === undefined) return;
    const factor = weight * informationOf(vocabulary.frequencies[term] ?? 0, texts);
    const { documents, impacts } = found.block;
    for (let at = found.start; at < found.end; at++) {
      const number = documents[at] ?? 0;
      sums[number] = (sums[number] ?? 0) + factor * (impacts[at] ?? 0);
    }
  }

  /** A word that may stand for several counts once, as the one that suits the claim best. */
  function addBest(alternatives: QueryTerm['alternatives']): void {
    const best = new Map<number, number>();
    for (const { term, weight } of alternatives) {
      const found = postings.get(term);
      if (found === undefined) continue;
      const factor = weight * informationOf(vocabulary.frequencies[term] ?? 0, texts);
      const { documents, impacts } = found.block;
      for (let at = found.start; at < found.end; at++) {
        const number = documents[at] ?? 0;
        best.set(number, Math.max(best.get(number) ?? 0, factor * (impacts[at] ?? 0)));
      }
    }
    for (const [number, score] of best) scores[number] = (scores[number] ?? 0) + score;
  }
}

/** The `limit` best claims, best first; equal scores in the order of the index. */
export function bestCandidates(scores: Float32Array, limit: number): Candidate[] {
  const best: Candidate[] = [];
  let least = 0;
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number] ?? 0;
    if (score <= least) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--;
    best.splice(at, 0, { number, score });
    if (best.length <= limit) continue;
    best.pop();
    least = best.at(-1)?.score ?? 0;
  }
  return best;
}

/** Rarity of a word in nats (Robertson and Spärck Jones 1976, in the form that is never negative). */
export function informationOf(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}

function averageLength(column: Uint8Array | undefined): number {
  let [sum, filled] = [0, 0];
  for (const length of column ?? []) {
    if (length === 0) continue;
    sum += length;
    filled++;
  }
  return filled === 0 ? 1 : sum / filled;
}
