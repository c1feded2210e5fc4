import { languageOf } from '../search/languages/index.ts';
import { readNumbers } from '../search/numbers.ts';
import { splitText } from '../search/split-text.ts';
import { findDates, type FoundDate } from './calendar.ts';

/** A number as it is written in a text, whatever its notation: 4 million, 4,000,000, four million. */
export interface FoundNumber {
  value: number;
  /** The word that stands for its unit, where one is written: `percent`. */
  unit: string | undefined;
  start: number;
  end: number;
}

/** The figures of a text. */
export interface Figures {
  numbers: FoundNumber[];
  dates: FoundDate[];
}

/** Finds every date and number of a text; a number within a date is part of the date. */
export function findFigures(text: string, language: string): Figures {
  const dates = findDates(text, language);
  let rest = text.replace(partsOfNames, (name) => ' '.repeat(name.length));
  for (const { start, end } of dates)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return { dates, numbers: findNumbers(rest, language) };
}

/** Digits that a capital and a hyphen tie to a name count nothing: COVID-19. */
const partsOfNames = /(?<=\p{Lu}-)\p{Nd}+/gu;

function findNumbers(text: string, language: string): FoundNumber[] {
  const tokens = readNumbers(splitText(text), languageOf(language));
  return tokens.flatMap(({ figure, word, start, end }) => {
    if (figure !== undefined) return { value: figure.value, unit: figure.unit, start, end };
    const digits = /^\d+/.exec(word)?.[0]; // 20th, 1990s
    return digits === undefined ? [] : { value: Number(digits), unit: undefined, start, end };
  });
}
