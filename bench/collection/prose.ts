import { findFigures } from '../../src/engine/check/figures.ts';
import type { Random } from './random.ts';

/** Writes sentences of no meaning in the words, and the order of words, of a sample. */
export interface Prose {
  /** A sentence with its full stop. */
  sentence(random: Random, least: number, most: number): string;
  /** The same without capital and full stop. */
  phrase(random: Random, least: number, most: number): string;
}

/** Learns which word follows which. Figures and words to avoid are left out. */
export function learnProse(sample: string, avoid: readonly string[]): Prose {
  const avoided = new Set(avoid);
  const words = (sample.toLowerCase().match(/\b[a-z]{2,}\b/g) ?? []).filter(
    (word) => !avoided.has(word) && !isFigure(word),
  );
  if (words.length < 1000) throw new Error('The sample is too short to learn words from.');
  const followers = new Map<string, string[]>();
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined) continue;
    const known = followers.get(word);
    if (known === undefined) followers.set(word, [next]);
    else known.push(next);
  }
  const phrase = (random: Random, least: number, most: number) => {
    const length = random.between(least, most);
    const chain: string[] = [];
    for (let word = random.pick(words); chain.length < length;) {
      chain.push(word);
      // Now and then a leap, or all chains would end in the same circles.
      word = random.pick((random.chance(0.15) ? undefined : followers.get(word)) ?? words);
    }
    return chain.join(' ');
  };
  return {
    phrase,
    sentence: (random, least, most) => `${capitalize(phrase(random, least, most))}.`,
  };
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a word is a number, or makes one of a number before it: million. */
function isFigure(word: string): boolean {
  const { numbers } = findFigures(word, 'en');
  return numbers.length > 0 || findFigures(`two ${word}`, 'en').numbers[0]?.value !== 2;
}

const syllables =
  'ba be bo da do fa fen ga gil ha hol ka kel la lin lo ma mer mo na nor pa per ra rin ro sa sel ta ten tor va vel wi'.split(
    ' ',
  );

/** A word that exists nowhere, for names: as many as anybody needs, each with few bearers. */
export function inventName(random: Random): string {
  const parts = Array.from({ length: random.between(2, 4) }, () => random.pick(syllables));
  return capitalize(parts.join(''));
}
