import type { Vocabulary } from './vocabulary.ts';

/** The written forms of an index’s words, shortest first, arranged for looking up what is not among them. */
export interface WordForms {
  words: readonly string[];
  /** The term of each word. */
  terms: Uint32Array;
  /** One bit for each letter that a word contains. */
  letters: Uint32Array;
  /** `starts[length]` is the first word of that length; one entry more than lengths. */
  starts: Uint32Array;
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
  const forms = [...vocabulary.forms()].sort((a, b) => a.word.length - b.word.length);
  const starts = new Uint32Array((forms.at(-1)?.word.length ?? 0) + 2).fill(forms.length);
  for (let number = forms.length - 1; number >= 0; number--)
    starts[forms[number]?.word.length ?? 0] = number;
  for (let length = starts.length - 2; length >= 0; length--)
    starts[length] = Math.min(starts[length] ?? 0, starts[length + 1] ?? 0);
  return {
    words: forms.map(({ word }) => word),
    terms: Uint32Array.from(forms, ({ term }) => term),
    letters: Uint32Array.from(forms, ({ word }) => letterBits(word)),
    starts,
    termOf: new Map(forms.map(({ word, term }) => [word, term])),
  };
}
