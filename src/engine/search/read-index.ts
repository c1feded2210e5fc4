import { ByteReader, IndexFormatError } from './bytes.ts';
import type { SearchDocument } from './document.ts';
import { type FacetTable, readFacets } from './facet-table.ts';
import { type Analyze, claimAnalyzer, type Glossary } from './glossary.ts';
import {
  blockFile,
  headFile,
  type Part,
  parts,
  readSum,
  splitBlocks,
  termBlock,
  unseal,
} from './index-format.ts';
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { type PostingsBlock, readPostings } from './postings.ts';
import { bm25f, normalisedFields } from './rank.ts';
import { remember } from './remember.ts';
import { readTexts } from './stored-texts.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** Fetches one file of an index by its name. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

/** Postings of one word: a range of its block. */
export interface Postings {
  block: PostingsBlock;
  start: number;
  end: number;
}

/** An opened index. Blocks are fetched when first asked for, and kept. */
export interface IndexReader {
  language: Language;
  /** Prepares a text of a claim as the index did. */
  analyze: Analyze;
  count: number;
  vocabulary: Vocabulary;
  postings: (terms: readonly number[]) => Promise<ReadonlyMap<number, Postings>>;
  documents: (numbers: readonly number[]) => Promise<SearchDocument[]>;
  /**
   * Fetches the texts of all claims at once, so that what is fetched later says nothing of a query. A
   * collection so large that its words, too, are fetched in part goes on as it is.
   */
  fetchTexts: () => Promise<void>;
  facetTable: () => Promise<FacetTable>;
}

interface Blocks {
  count: number;
  inline?: Uint8Array[];
  sums: number[];
}

/** Opens an index from the bytes of its one file, or from a function that fetches its files. */
export async function readIndex(source: Uint8Array | FetchFile): Promise<IndexReader> {
  const fetchFile = typeof source === 'function' ? source : undefined;
  const { payload } = unseal(source instanceof Uint8Array ? source : await source(headFile));
  const reader = new ByteReader(payload);
  const language = languageOf(reader.text());
  // Written by `buildIndex`, proven whole by its checksum.
  const analyze = remember(claimAnalyzer(language, JSON.parse(reader.text()) as Glossary));
  const count = reader.number();
  const blockSize = reader.number();
  const vocabulary = readVocabulary(reader.block());
  const weigh = bm25f(normalisedFields.map(() => reader.block()));
  // Every part is set before the record is used.
  const blocks = {} as Record<Part, Blocks>;
  for (const part of parts) blocks[part] = readBlocks(reader);
  const kept = new Map<string, Promise<unknown>>();

  const { terms, frequencies } = vocabulary;
  const places = placeTerms(terms, blocks.terms.count);

  return { language, analyze, count, vocabulary, postings, documents, fetchTexts, facetTable };

  async function postings(wanted: readonly number[]): Promise<ReadonlyMap<number, Postings>> {
    const found = await Promise.all(
      wanted.map(async (term) => {
        const block = await postingsBlock(places.block[term] ?? 0);
        const place = places.place[term] ?? 0;
        const [start = 0, end = 0] = block.offsets.subarray(place, place + 2);
        return [term, { block, start, end }] as const;
      }),
    );
    return new Map(found);
  }

  function postingsBlock(number: number): Promise<PostingsBlock> {
    return once('terms', number, (bytes) => {
      const own = (places.termsOf[number] ?? []).map((term) => frequencies[term] ?? 0);
      return readPostings(bytes, own, weigh);
    });
  }

  async function documents(numbers: readonly number[]): Promise<SearchDocument[]> {
    const lists = await Promise.all(
      numbers.map((number) => textBlock(Math.floor(number / blockSize))),
    );
    return numbers.map((number, index) => {
      const document = lists[index]?.[number % blockSize];
      if (document === undefined)
        throw new IndexFormatError(`the search index has no claim ${String(number)}`);
      return document;
    });
  }

  function textBlock(number: number): Promise<SearchDocument[]> {
    return once('texts', number, readTexts);
  }

  async function fetchTexts(): Promise<void> {
    if (blocks.alltexts.count > 0) blocks.texts.inline = await once('alltexts', 0, splitBlocks);
  }

  function facetTable(): Promise<FacetTable> {
    return once('facets', 0, (bytes) => readFacets(bytes, count));
  }

  /** Reads a block the first time; a fetch that failed is tried again the next time. */
  function once<Value>(
    part: Part,
    number: number,
    decode: (bytes: Uint8Array) => Value,
  ): Promise<Value> {
    const name = blockFile(part, number);
    // Each name is only ever decoded by one function.
    const earlier = kept.get(name) as Promise<Value> | undefined;
    if (earlier !== undefined) return earlier;
    const reading = blockBytes(part, number, name).then(decode);
    kept.set(name, reading);
    reading.catch(() => kept.delete(name));
    return reading;
  }

  async function blockBytes(part: Part, number: number, name: string): Promise<Uint8Array> {
    const { inline, sums } = blocks[part];
    const bytes = inline?.[number];
    if (bytes !== undefined) return bytes;
    if (fetchFile === undefined)
      throw new IndexFormatError(`the search index lacks its file ${name}`);
    const { payload, sum } = unseal(await fetchFile(name));
    if (sum !== sums[number])
      throw new IndexFormatError('the search index has changed since it was opened: open it again');
    return payload;
  }
}

function readBlocks(reader: ByteReader): Blocks {
  const count = reader.number();
  const isInline = reader.byte() === 1;
  const numbers = Array.from({ length: count });
  return isInline
    ? { count, inline: numbers.map(() => reader.block()), sums: [] }
    : { count, sums: numbers.map(() => readSum(reader)) };
}

/** Where each word’s postings stand: its block, its place among the block’s words, and the words of each block. */
function placeTerms(terms: readonly string[], blocks: number) {
  const block = new Uint16Array(terms.length);
  const place = new Uint32Array(terms.length);
  const termsOf = Array.from({ length: blocks }, (): number[] => []);
  for (const [term, text] of terms.entries()) {
    const number = termBlock(text, blocks);
    const own = termsOf[number] ?? [];
    block[term] = number;
    place[term] = own.push(term) - 1;
  }
  return { block, place, termsOf };
}
