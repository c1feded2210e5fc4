import Fuse from 'fuse.js/basic';
import type { Token } from './prepare.ts';

/** Start and end of a marked part of a passage. */
export type Range = readonly [start: number, end: number];

/**
 * The parts of a passage that a query speaks of: words with a term of the query, and for each word of
 * the query that it lacks the one most like it, if any is.
 */
export function highlight(passage: readonly Token[], query: readonly Token[]): Range[] {
  const wanted = new Set(query.map(({ term }) => term));
  const present = new Set(passage.map(({ term }) => term));
  const marked = new Set(passage.filter(({ term }) => wanted.has(term)));
  const rest = passage.filter((token) => !marked.has(token) && token.figure === undefined);
  const missing = query.filter(
    ({ term, figure, word }) => figure === undefined && word.length > 3 && !present.has(term),
  );
  if (missing.length > 0 && rest.length > 0) {
    const words = new Fuse(rest, {
      keys: ['word'],
      threshold: 0.34,
      distance: 0,
      minMatchCharLength: 3,
    });
    for (const { word } of missing.slice(0, 12)) {
      const [nearest] = words.search(word, { limit: 1 });
      if (nearest !== undefined && Math.abs(nearest.item.word.length - word.length) <= 2)
        marked.add(nearest.item);
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
