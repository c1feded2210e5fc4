import type { Vocabulary } from './vocabulary.ts';

/** The written forms of an index’s words, arranged for looking up words that are not among them. */
export interface WordForms {
  /** Words by number. */
  words: readonly string[];
  /** The term of each word. */
  terms: Uint32Array;
  /** One bit for each letter that a word contains, by its number. */
  letters: Uint32Array;
  /** Numbers of the words of each length. */
  byLength: readonly (readonly number[] | undefined)[];
  /** The term of a word as written. */
  termOf: ReadonlyMap<string, number>;
}

const known = new WeakMap<Vocabulary, WordForms>();

/** Arranges the forms at the first unknown word; most queries have none. */
export function wordForms(vocabulary: Vocabulary): WordForms {
  let forms = known.get(vocabulary);
  if (forms === undefined) known.set(vocabulary, (forms = arrange(vocabulary)));
  return forms;
}

/** A bit set of the letters in a word, of which an edit changes at most two. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

export function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function arrange(vocabulary: Vocabulary): WordForms {
  const forms = vocabulary.forms();
  const byLength: number[][] = [];
  for (const [number, { word }] of forms.entries()) (byLength[word.length] ??= []).push(number);
  return {
    words: forms.map(({ word }) => word),
    terms: Uint32Array.from(forms, ({ term }) => term),
    letters: Uint32Array.from(forms, ({ word }) => letterBits(word)),
    byLength,
    termOf: new Map(forms.map(({ word, term }) => [word, term])),
  };
}
