import { editDistance } from './edit-distance.ts';
import type { Vocabulary } from './vocabulary.ts';
import { bitCount, letterBits, wordForms } from './word-forms.ts';

/** An index word near to an unknown one. */
export interface Correction {
  term: number;
  /** The written form that was found. */
  word: string;
  distance: number;
}

const shortestWord = 4;
/** Words from this length on may differ by two edits. */
const longWord = 9;
const longestWord = 40;
const mostCorrections = 6;

/**
 * The index words nearest to an unknown one: one edit away, or two from nine letters on. Words with
 * another first letter, which people rarely get wrong, only where there are no others; the more frequent first.
 */
export function nearestWords(word: string, vocabulary: Vocabulary): Correction[] {
  if (word.length < shortestWord || word.length > longestWord) return [];
  const found = wordsWithin(word.length < longWord ? 1 : 2, word, vocabulary);
  const cost = (correction: Correction): number =>
    correction.distance + (correction.word[0] === word[0] ? 0 : 0.5);
  const least = Math.min(...found.map(cost));
  const nearest = found.filter((correction) => cost(correction) === least);
  const frequency = ({ term }: Correction): number => vocabulary.frequencies[term] ?? 0;
  nearest.sort((a, b) => frequency(b) - frequency(a) || (a.word < b.word ? -1 : 1));
  return firstOfEachTerm(nearest).slice(0, mostCorrections);
}

function wordsWithin(limit: number, word: string, vocabulary: Vocabulary): Correction[] {
  const { words, terms, letters, starts } = wordForms(vocabulary);
  const lengths = starts.length - 1;
  const from = starts[Math.min(word.length - limit, lengths)] ?? 0;
  const to = starts[Math.min(word.length + limit + 1, lengths)] ?? 0;
  const wanted = letterBits(word);
  const found: Correction[] = [];
  for (let number = from; number < to; number++) {
    if (bitCount(wanted ^ (letters[number] ?? 0)) > 2 * limit) continue;
    const candidate = words[number] ?? '';
    const distance = editDistance(word, candidate, limit);
    if (distance <= limit) found.push({ term: terms[number] ?? 0, word: candidate, distance });
  }
  return found;
}

function firstOfEachTerm(corrections: readonly Correction[]): Correction[] {
  const seen = new Set<number>();
  return corrections.filter(({ term }) => !seen.has(term) && seen.add(term));
}
