import Fuse from 'fuse.js/basic';

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
  const likeness = wordLikeness(best.map(statementsOf), guessedWords);
  const most = Math.max(Number.MIN_VALUE, ...likeness);
  const settled = best.map((item, number) => ({
    ...item,
    score: item.score + (weight * (likeness[number] ?? 0)) / most,
  }));
  settled.sort((a, b) => b.score - a.score);
  return [...settled, ...candidates.slice(compared)];
}

/** For each list of texts, how well all the words are found in it, each in the text that has it best. */
function wordLikeness(lists: readonly string[][], words: readonly string[]): number[] {
  const fuse = new Fuse(lists, {
    keys: [{ name: 'texts', getFn: (texts) => texts }],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    shouldSort: false,
    threshold: 0.3,
  });
  const likeness = lists.map(() => 0);
  for (const word of words)
    for (const { refIndex, score = 1 } of fuse.search(word))
      likeness[refIndex] = (likeness[refIndex] ?? 0) + 1 - score;
  return likeness;
}
