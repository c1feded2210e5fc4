import { splitText } from './split-text.ts';
import type { Language } from './languages/language.ts';
import { readNumbers } from './numbers.ts';

/** A figure as written in a text, whatever its notation: 30 percent, 30%, thirty percent. */
export interface Figure {
  value: number;
  /** The word that stands for its unit, where one is written: `percent`, `dollar`. */
  unit?: string;
  /** Written as years are: four digits, without a unit or a mark between thousands. */
  isYear?: true;
}

/** One word of a text as the index knows it, and where it stands there. */
export interface Token {
  /** What is indexed and compared: the stem, or the number in digits. */
  term: string;
  /** The folded word before stemming. */
  word: string;
  start: number;
  end: number;
  figure?: Figure;
}

/**
 * Turns a text into the words that identify what it says. Queries, claims and highlighted passages
 * all pass through here, so that they agree.
 */
export function prepare(text: string, language: Language): Token[] {
  const tokens = readNumbers(splitText(text), language).filter(
    ({ word, figure }) => figure !== undefined || !language.stopWords.has(word),
  );
  for (const token of tokens)
    if (token.figure === undefined) token.term = language.stem(token.word);
  return tokens;
}
