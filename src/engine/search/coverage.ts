import { informationOf, type QueryTerm } from './rank.ts';
import type { IndexReader } from './read-index.ts';

/**
 * The information of the query, in nats, that each claim has a word for, however often and wherever it
 * stands. Says which claims answer a query; their scores say which answers best.
 */
export async function coveredInformation(
  terms: readonly QueryTerm[],
  index: IndexReader,
): Promise<Float32Array> {
  const { count, vocabulary } = index;
  const wanted = terms.flatMap(({ alternatives }) => alternatives.map(({ term }) => term));
  const postings = await index.postings([...new Set(wanted)]);
  const covered = new Float32Array(count);
  const lastTerm = new Uint16Array(count);
  for (const [number, { alternatives, information }] of terms.entries())
    for (const { term } of alternatives) {
      const place = postings.get(term);
      if (place === undefined) continue;
      const own = Math.min(information, informationOf(vocabulary.frequencies[term] ?? 0, count));
      for (let at = place.start; at < place.end; at++) {
        const claim = place.block.documents[at] ?? 0;
        if (lastTerm[claim] === number + 1) continue;
        lastTerm[claim] = number + 1;
        covered[claim] = (covered[claim] ?? 0) + own;
      }
    }
  return covered;
}
