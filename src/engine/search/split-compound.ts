import { informationOf } from './rank.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordForms } from './word-forms.ts';

const shortestWord = 6;
const longestWord = 40;
const shortestPart = 3;
/** What a stop word costs, in nats: about that of a word in every eighth claim. */
const stopWordCost = 2;

/**
 * Splits an unknown word that known words make up, such as a tag without capitals: impeachtrump. Of all
 * ways to split it, the one whose words are the most common (Norvig, “Natural Language Corpus Data”, 2009).
 */
export function splitCompound(
  word: string,
  {
    vocabulary,
    stopWords,
    count,
  }: { vocabulary: Vocabulary; stopWords: ReadonlySet<string>; count: number },
): string[] | undefined {
  if (word.length < shortestWord || word.length > longestWord) return undefined;
  const { termOf } = wordForms(vocabulary);
  /** The least cost of splitting the word up to each place, and where its last part starts. */
  const costs = [0];
  const starts = [0];
  for (let end = 1; end <= word.length; end++) {
    let [least, from] = [Infinity, 0];
    for (let start = 0; start < end; start++) {
      const cost = (costs[start] ?? Infinity) + partCost(word.slice(start, end));
      if (cost < least) [least, from] = [cost, start];
    }
    costs.push(least);
    starts.push(from);
  }
  if (costs[word.length] === Infinity) return undefined;
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = starts[end] ?? 0)
    parts.unshift(word.slice(starts[end] ?? 0, end));
  return parts;

  function partCost(part: string): number {
    if (part.length > 1 && stopWords.has(part)) return stopWordCost;
    const term = part.length < shortestPart ? undefined : termOf.get(part);
    return term === undefined ? Infinity : informationOf(vocabulary.frequencies[term] ?? 0, count);
  }
}
