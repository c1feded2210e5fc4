import Fuse from 'fuse.js';
import type { Token } from './prepare.ts';

/** Start and end of a marked part of a passage. */
export type Range = readonly [start: number, end: number];

const mostFuzzyWords = 6;

/**
 * The parts of a passage that answer a query: the words with one of its `terms`, and for the most
 * telling words that the passage lacks, the word most like each, where one is.
 */
export function highlight(
  passage: readonly Token[],
  terms: ReadonlySet<string>,
  missing: readonly string[],
): Range[] {
  const marked = new Set(passage.filter(({ term }) => terms.has(term)));
  const rest = passage.filter((token) => !marked.has(token) && token.figure === undefined);
  const sought = missing.filter((word) => word.length > 4).slice(0, mostFuzzyWords);
  if (sought.length > 0 && rest.length > 0) {
    const words = new Fuse(rest, { keys: ['word'], threshold: 0.3, distance: 10 });
    for (const word of sought) {
      const [nearest] = words.search(word, { limit: 1 });
      if (nearest !== undefined) marked.add(nearest.item);
    }
  }
  return joinRanges([...marked]);
}

function joinRanges(tokens: readonly Token[]): Range[] {
  const ranges: [number, number][] = [];
  for (const { start, end } of [...tokens].sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
