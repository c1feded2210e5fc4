import Fuse from 'fuse.js';

const compared = 5;
/** How far this last comparison can move a claim: it settles what is close. */
const weight = 0.1;

/**
 * Lets Fuse.js settle the order of the best few claims where words of the query had to be guessed: it
 * looks for those words as they were written, anywhere in the statements, and so also sees what else
 * they may have been.
 */
export function settleOrder<Item extends { score: number }>(
  candidates: readonly Item[],
  guessedWords: readonly string[],
  statementsOf: (item: Item) => string[],
): Item[] {
  if (guessedWords.length === 0) return [...candidates];
  const best = candidates.slice(0, compared);
  const fuse = new Fuse(best, {
    keys: [{ name: 'statements', getFn: statementsOf }],
    useTokenSearch: true,
    includeScore: true,
    ignoreFieldNorm: true,
    threshold: 0.3,
  });
  const found = fuse.search(guessedWords.join(' '));
  const likeness = new Map(found.map(({ item, score = 1 }) => [item, 1 - score]));
  const most = Math.max(Number.MIN_VALUE, ...likeness.values());
  const settled = best.map((item) => ({
    ...item,
    score: item.score + (weight * (likeness.get(item) ?? 0)) / most,
  }));
  settled.sort((a, b) => b.score - a.score);
  return [...settled, ...candidates.slice(compared)];
}
