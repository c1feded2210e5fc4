import { joinLines } from './join-lines.ts';
import type { Language } from './languages/language.ts';

export interface Sentence {
  text: string;
  /** Where it stands in the whole text. */
  start: number;
  end: number;
}

/** Splits a text into sentences. A line break ends one too, unless it only keeps the lines short. */
export function splitSentences(text: string, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  const segmenter = new Intl.Segmenter(language.id, { granularity: 'sentence' });
  for (const line of joinLines(text).matchAll(/[^\n\r]+/g)) {
    let start = line.index;
    for (const { segment, index } of segmenter.segment(line[0])) {
      const end = line.index + index + segment.length;
      if (goesOn(segment, text.slice(end, line.index + line[0].length), language)) continue;
      add(start, end);
      start = end;
    }
  }
  return sentences;

  function add(start: number, end: number): void {
    const segment = text.slice(start, end);
    const trimmed = segment.trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
    const first = start + segment.indexOf(trimmed);
    sentences.push({ text: trimmed, start: first, end: first + trimmed.length });
  }
}

/**
 * The platform’s segmenter takes for the end of a sentence the stop of “Dr.”, “Sept.”, an initial or “U.S.”,
 * and the end of a quotation within one: “Why?” she asked.
 */
function goesOn(segment: string, rest: string, { abbreviations }: Language): boolean {
  if (rest === '') return false;
  if (/["”’»]\s*$/.test(segment)) return /^\p{Ll}/u.test(rest);
  const [, word = ''] = /(?<![\p{L}\p{N}])([\p{L}.]+)\.\s*$/u.exec(segment) ?? [];
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) || abbreviations.has(word.toLowerCase());
}
