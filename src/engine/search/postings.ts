import { ByteReader, ByteWriter } from './bytes.ts';
import { fields } from './document.ts';

/** The claims that hold one word, in bytes at once: as objects, those of a large collection would fill the memory. */
export class TermPostings {
  /** How many claims hold it. */
  frequency = 0;
  #previous = -1;
  readonly #gaps = new ByteWriter(16);
  readonly #marks = new ByteWriter(16);

  /** A claim after all earlier ones, and how often the word occurs in each of its fields. */
  add(document: number, counts: readonly number[]): void {
    this.#gaps.number(document - this.#previous - 1);
    writeCounts(this.#marks, counts);
    this.#previous = document;
    this.frequency++;
  }

  finish(): { gaps: Uint8Array; marks: Uint8Array } {
    return { gaps: this.#gaps.finish(), marks: this.#marks.finish() };
  }
}

/** Decoded postings of the words of one block, one word after the other. */
export interface PostingsBlock {
  documents: Uint32Array;
  /** What each posting adds to its claim’s score, before the word’s rarity. */
  impacts: Float32Array;
  /** The first posting of the block’s nth word; one entry more than words. */
  offsets: Uint32Array;
}

/** Weighs the occurrences of a word in one claim, by field. */
export type WeighCounts = (counts: Uint8Array, document: number) => number;

/**
 * Gaps between claim numbers, then for each posting a number whose bits name the fields with the word;
 * the lowest bit announces counts above one.
 */
export function writePostings(terms: readonly TermPostings[]): Uint8Array {
  const [gaps, marks] = [new ByteWriter(), new ByteWriter()];
  for (const term of terms) {
    const own = term.finish();
    gaps.bytes(own.gaps);
    marks.bytes(own.marks);
  }
  const writer = new ByteWriter();
  writer.block(gaps.finish());
  writer.block(marks.finish());
  return writer.finish();
}

/** Reads the postings of words that occur in so many claims each. */
export function readPostings(
  bytes: Uint8Array,
  frequencies: readonly number[],
  weigh: WeighCounts,
): PostingsBlock {
  const reader = new ByteReader(bytes);
  const [gaps, marks] = [new ByteReader(reader.block()), new ByteReader(reader.block())];
  const offsets = new Uint32Array(frequencies.length + 1);
  for (const [index, frequency] of frequencies.entries())
    offsets[index + 1] = (offsets[index] ?? 0) + frequency;
  const total = offsets[frequencies.length] ?? 0;
  const documents = new Uint32Array(total);
  const impacts = new Float32Array(total);
  const counts = new Uint8Array(fields.length);
  for (let term = 0; term < frequencies.length; term++) {
    let document = -1;
    for (let at = offsets[term] ?? 0; at < (offsets[term + 1] ?? 0); at++) {
      document += gaps.number() + 1;
      documents[at] = document;
      readCounts(marks, counts);
      impacts[at] = weigh(counts, document);
    }
  }
  return { documents, impacts, offsets };
}

function writeCounts(writer: ByteWriter, counts: readonly number[]): void {
  let mask = 0;
  let hasMany = false;
  let bit = 2;
  for (const count of counts) {
    if (count > 0) mask |= bit;
    if (count > 1) hasMany = true;
    bit <<= 1;
  }
  writer.number(hasMany ? mask | 1 : mask);
  if (hasMany) for (const count of counts) if (count > 0) writer.byte(Math.min(count, 255));
}

function readCounts(reader: ByteReader, counts: Uint8Array): void {
  const mask = reader.number();
  for (let field = 0; field < counts.length; field++)
    counts[field] = (mask & (2 << field)) === 0 ? 0 : mask & 1 ? reader.byte() : 1;
}
