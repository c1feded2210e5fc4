import { fields, type Field } from './document.ts';
import type { PostingsBlock } from './postings.ts';
import type { IndexReader, Postings } from './read-index.ts';

/**
 * BM25F (Robertson, Zaragoza and Taylor 2004; Robertson and Zaragoza 2009, §3.6): occurrences are summed
 * over the fields, each with a weight and a length normalisation, and saturated once.
 */
export const ranking: {
  /** How soon further occurrences of a word stop counting. */
  saturation: number;
  fields: Record<Field, { weight: number; normalisation: number }>;
} = {
  saturation: 1.2,
  fields: {
    claim: { weight: 1, normalisation: 0.5 },
    headline: { weight: 1, normalisation: 0.5 },
    quotes: { weight: 1, normalisation: 0.5 },
    finding: { weight: 0.3, normalisation: 0.5 },
    speaker: { weight: 0.5, normalisation: 0 },
    wordings: { weight: 1, normalisation: 0 },
    sightings: { weight: 0.7, normalisation: 0 },
    sources: { weight: 0.2, normalisation: 0 },
  },
};

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

/** Scores every claim that holds a word of the query. */
export function rank(
  index: IndexReader,
  terms: readonly QueryTerm[],
  postings: ReadonlyMap<number, Postings>,
): Float32Array {
  const scores = new Float32Array(index.count);
  for (const { alternatives } of terms) {
    const [only, ...others] = alternatives;
    if (only !== undefined && others.length === 0) addScores(only.term, only.weight, scores);
    else addBest(alternatives);
  }
  return scores;

  function addScores(term: number, weight: number, sums: Float32Array): void {
    const found = postings.get(term);
    if (found === undefined) return;
    const { block, start, end } = found;
    const factor = weight * informationOf(index.vocabulary.frequencies[term] ?? 0, index.count);
    const impacts = impactsOf(index, block);
    for (let at = start; at < end; at++) {
      const number = block.documents[at] ?? 0;
      sums[number] = (sums[number] ?? 0) + factor * (impacts[at] ?? 0);
    }
  }

  /** A word that may stand for several counts once, as the one that suits the claim best. */
  function addBest(alternatives: QueryTerm['alternatives']): void {
    const best = new Map<number, number>();
    for (const { term, weight } of alternatives) {
      const found = postings.get(term);
      if (found === undefined) continue;
      const factor = weight * informationOf(index.vocabulary.frequencies[term] ?? 0, index.count);
      const impacts = impactsOf(index, found.block);
      for (let at = found.start; at < found.end; at++) {
        const number = found.block.documents[at] ?? 0;
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
  for (const [number, score] of scores.entries()) {
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

/** Rarity of a word in nats (Robertson and Spärck Jones, in the form that is never negative). */
export function informationOf(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}

const impactsByBlock = new WeakMap<PostingsBlock, Float32Array>();

/** The saturated weight of each posting of a block, worked out once. */
function impactsOf(index: IndexReader, block: PostingsBlock): Float32Array {
  const known = impactsByBlock.get(block);
  if (known !== undefined) return known;
  const { saturation } = ranking;
  const averages = averageLengths(index);
  const impacts = new Float32Array(block.documents.length);
  for (const [at, number] of block.documents.entries()) {
    let sum = 0;
    for (let field = 0; field < fields.length; field++) {
      const count = block.counts[at * fields.length + field] ?? 0;
      if (count === 0) continue;
      const { weight, normalisation } = ranking.fields[fields[field] ?? 'claim'];
      const length = (index.lengths[field]?.[number] ?? 0) / (averages[field] ?? 1);
      sum += (weight * count) / (1 - normalisation + normalisation * length);
    }
    impacts[at] = sum / (saturation + sum);
  }
  impactsByBlock.set(block, impacts);
  return impacts;
}

const averagesByIndex = new WeakMap<IndexReader, number[]>();

function averageLengths(index: IndexReader): number[] {
  const known = averagesByIndex.get(index);
  if (known !== undefined) return known;
  const averages = index.lengths.map((column) => {
    const filled = column.filter((length) => length > 0);
    return filled.length === 0
      ? 1
      : filled.reduce((sum, length) => sum + length, 0) / filled.length;
  });
  averagesByIndex.set(index, averages);
  return averages;
}
