import Fuse, { type FuseResult } from 'fuse.js/basic';
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
  for (const word of missing.filter(({ length }) => length > 4).slice(0, mostFuzzyWords)) {
    const alike = passage.filter((token) => !marked.has(token) && startsAlike(token.word, word));
    const [nearest] = alike.length === 0 ? [] : nearestOf(alike, word);
    if (nearest !== undefined) marked.add(nearest.item);
  }
  return joinRanges([...marked]);
}

/** People rarely get the first letter wrong, and few words are left to compare. */
function startsAlike(a: string, b: string): boolean {
  return a[0] === b[0] && Math.abs(a.length - b.length) <= 3;
}

function nearestOf(tokens: readonly Token[], word: string): FuseResult<Token>[] {
  return new Fuse(tokens, { keys: ['word'], threshold: 0.3, distance: 10 }).search(word, {
    limit: 1,
  });
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
