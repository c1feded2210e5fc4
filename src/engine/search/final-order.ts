import Fuse from 'fuse.js';
import type { Token } from './prepare.ts';

/** How far the last comparison can move a claim; it settles what is close. */
const weight = 0.1;
const compared = 10;

/**
 * Lets Fuse.js settle the order of the best few claims: it looks for each word of the query, as written,
 * anywhere in their statements, and so sees what a misspelt word may also have been.
 */
export function settleOrder<Item extends { score: number }>(
  candidates: readonly Item[],
  query: readonly Token[],
  statementsOf: (item: Item) => readonly string[],
): Item[] {
  const best = candidates.slice(0, compared);
  const fuse = new Fuse(best, {
    keys: [{ name: 'statements', getFn: (item) => [...statementsOf(item)] }],
    useTokenSearch: true,
    includeScore: true,
    ignoreFieldNorm: true,
    threshold: 0.3,
  });
  const words = [...new Set(query.map(({ word }) => word))].slice(0, 40).join(' ');
  const likeness = new Map(fuse.search(words).map(({ item, score = 1 }) => [item, 1 - score]));
  const most = Math.max(...likeness.values(), Number.MIN_VALUE);
  const settled = best.map((item) => ({
    ...item,
    score: item.score + (weight * (likeness.get(item) ?? 0)) / most,
  }));
  settled.sort((a, b) => b.score - a.score);
  return [...settled, ...candidates.slice(compared)];
}
