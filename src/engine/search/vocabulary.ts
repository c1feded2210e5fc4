import { ByteReader, ByteWriter } from './bytes.ts';

/** One indexed word: its stem, the number of claims with it, and the forms in which it is written there. */
export interface VocabularyEntry {
  term: string;
  frequency: number;
  forms: readonly string[];
}

/** The words of an index in code-unit order. */
export interface Vocabulary {
  terms: readonly string[];
  frequencies: Uint32Array;
  /** Every written form with the number of its term; decoded at the first unknown word. */
  forms: () => readonly WordForm[];
}

export interface WordForm {
  word: string;
  term: number;
}

/**
 * Front coding: each word is the number of characters it shares with the one before, and the rest.
 * Forms are endings on their stem, from a table in order of use. Each notation has a stream of its own,
 * which is what compresses well.
 */
export function writeVocabulary(entries: readonly VocabularyEntry[]): Uint8Array {
  const [shared, rests, frequencies, endings] = [0, 0, 0, 0].map(() => new ByteWriter()) as [
    ByteWriter,
    ByteWriter,
    ByteWriter,
    ByteWriter,
  ];
  const table = endingTable(entries);
  const numbers = new Map(table.map((ending, index) => [ending, index + 1]));
  let previous = '';
  for (const { term, frequency, forms } of entries) {
    const length = sharedLength(previous, term);
    shared.number(length);
    rests.bytes(new TextEncoder().encode(`${term.slice(length)}\n`));
    frequencies.number(frequency);
    for (const number of forms
      .map((form) => numbers.get(endingOf(term, form)) ?? 0)
      .sort((a, b) => a - b))
      endings.number(number);
    endings.number(0);
    previous = term;
  }
  const writer = new ByteWriter();
  writer.number(entries.length);
  writer.text(table.join('\n'));
  for (const stream of [shared, rests, frequencies, endings]) writer.block(stream.finish());
  return writer.finish();
}

export function readVocabulary(bytes: Uint8Array): Vocabulary {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const table = reader.text().split('\n');
  const shared = new ByteReader(reader.block());
  const rests = new TextDecoder().decode(reader.block()).split('\n');
  const frequencyReader = new ByteReader(reader.block());
  const endings = reader.block();
  const terms: string[] = [];
  const frequencies = new Uint32Array(count);
  let previous = '';
  for (let index = 0; index < count; index++) {
    previous = previous.slice(0, shared.number()) + (rests[index] ?? '');
    terms.push(previous);
    frequencies[index] = frequencyReader.number();
  }
  let forms: WordForm[] | undefined;
  return { terms, frequencies, forms: () => (forms ??= readForms(terms, table, endings)) };
}

/** The number of a word in the sorted list, or -1. */
export function findTerm(terms: readonly string[], term: string): number {
  const index = lowerBound(terms, term);
  return terms[index] === term ? index : -1;
}

/** The number of the first word that does not sort before `term`. */
export function lowerBound(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readForms(
  terms: readonly string[],
  table: readonly string[],
  bytes: Uint8Array,
): WordForm[] {
  const reader = new ByteReader(bytes);
  const forms: WordForm[] = [];
  for (const [index, term] of terms.entries())
    for (let number = reader.number(); number > 0; number = reader.number())
      forms.push({ word: applyEnding(term, table[number - 1] ?? '0'), term: index });
  return forms;
}

/** An ending says how many characters to cut from the stem and what to add: `1y` makes happy of happi. */
function endingOf(term: string, form: string): string {
  const length = sharedLength(term, form);
  return String(term.length - length) + form.slice(length);
}

function applyEnding(term: string, ending: string): string {
  const [cut = '0'] = /^\d+/.exec(ending) ?? [];
  return term.slice(0, term.length - Number(cut)) + ending.slice(cut.length);
}

function endingTable(entries: readonly VocabularyEntry[]): string[] {
  const uses = new Map<string, number>();
  for (const { term, forms } of entries)
    for (const form of forms) {
      const ending = endingOf(term, form);
      uses.set(ending, (uses.get(ending) ?? 0) + 1);
    }
  return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([ending]) => ending);
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
