import { editDistance } from './edit-distance.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An index word near to an unknown one. */
export interface Correction {
  term: number;
  /** The written form that was found. */
  word: string;
  distance: number;
}

/** Words from this length on may differ by two edits. */
const longWord = 9;
const shortestWord = 4;
const mostCorrections = 3;

interface Lookup {
  forms: readonly { word: string; term: number }[];
  /** One bit for each letter that a form contains, by form. */
  letters: Uint32Array;
  /** Numbers of the forms by length. */
  byLength: readonly (readonly number[])[];
}

const lookups = new WeakMap<Vocabulary, Lookup>();

/**
 * The nearest written forms of index words: one edit away, or two from nine letters on. Nearer ones
 * first, then those with the same first letter, which people rarely get wrong, then the more frequent.
 */
export function nearestWords(word: string, vocabulary: Vocabulary): Correction[] {
  if (word.length < shortestWord || word.length > 40) return [];
  const limit = word.length >= longWord ? 2 : 1;
  const { forms, letters, byLength } = lookupOf(vocabulary);
  const wanted = letterBits(word);
  const found: Correction[] = [];
  for (let length = word.length - limit; length <= word.length + limit; length++)
    for (const number of byLength[length] ?? []) {
      // An edit changes at most two letters of the set.
      if (bitCount(wanted ^ (letters[number] ?? 0)) > 2 * limit) continue;
      const form = forms[number];
      if (form === undefined) continue;
      const distance = editDistance(word, form.word, limit);
      if (distance <= limit) found.push({ ...form, distance });
    }
  const frequency = ({ term }: Correction): number => vocabulary.frequencies[term] ?? 0;
  const cost = (correction: Correction): number =>
    correction.distance + (correction.word[0] === word[0] ? 0 : 0.5);
  found.sort(
    (a, b) => cost(a) - cost(b) || frequency(b) - frequency(a) || (a.word < b.word ? -1 : 1),
  );
  const least = found[0]?.distance ?? 0;
  return found.filter(({ distance }) => distance === least).slice(0, mostCorrections);
}

function lookupOf(vocabulary: Vocabulary): Lookup {
  const known = lookups.get(vocabulary);
  if (known !== undefined) return known;
  const forms = vocabulary.forms();
  const letters = new Uint32Array(forms.length);
  const byLength: number[][] = [];
  for (const [number, { word }] of forms.entries()) {
    letters[number] = letterBits(word);
    (byLength[word.length] ??= []).push(number);
  }
  const lookup = { forms, letters, byLength };
  lookups.set(vocabulary, lookup);
  return lookup;
}

function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
