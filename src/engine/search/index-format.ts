import { ByteReader, ByteWriter, checksum, IndexFormatError } from './bytes.ts';

const magic = [0x50, 0x4c, 0x42, 0x53]; // PLBS
const version = 1;
const sumLength = 4;
const headerLength = magic.length + 1 + sumLength;

/** The file that is loaded first. */
export const headFile = 'index.bin';

/**
 * What an index has beside its head: lists of blocks, inside the head’s file or in files of their own.
 * `alltexts` has the blocks of `texts` once more, in one file for those who need them all.
 */
export const parts = ['terms', 'texts', 'facets', 'alltexts'] as const;
export type Part = (typeof parts)[number];

export function blockFile(part: Part, block: number): string {
  return `${part}-${String(block)}.bin`;
}

/** The words of a large collection are spread over this many files by their hash. */
export const termShards = 512;

/** Claims in one block of texts. */
export const textBlockSize = 16;

/** The block of a word; depends on nothing else, so that an edit leaves the other blocks as they were. */
export function termBlock(term: string, blocks: number): number {
  if (blocks === 1) return 0;
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index++)
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % blocks;
}

/** Blocks one after the other, each with its length before it. */
export function joinBlocks(blocks: readonly Uint8Array[]): Uint8Array {
  const writer = new ByteWriter();
  for (const block of blocks) writer.block(block);
  return writer.finish();
}

export function splitBlocks(bytes: Uint8Array): Uint8Array[] {
  const reader = new ByteReader(bytes);
  const blocks: Uint8Array[] = [];
  while (!reader.isAtEnd) blocks.push(reader.block());
  return blocks;
}

/** Puts name, version and checksum before a payload. */
export function seal(payload: Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  writer.bytes(Uint8Array.from([...magic, version]));
  const sum = checksum(payload);
  for (let shift = 0; shift < 8 * sumLength; shift += 8) writer.byte((sum >>> shift) & 0xff);
  writer.bytes(payload);
  return writer.finish();
}

/** The checksum of a sealed file, as it stands there. */
export function sumOf(file: Uint8Array): Uint8Array {
  return file.subarray(headerLength - sumLength, headerLength);
}

/** The payload of a sealed file, proven whole. */
export function unseal(bytes: Uint8Array): { payload: Uint8Array; sum: number } {
  const reader = new ByteReader(bytes);
  if (magic.some((byte) => reader.byte() !== byte))
    throw new IndexFormatError('these bytes are not a search index');
  const found = reader.byte();
  if (found !== version)
    throw new IndexFormatError(
      `the search index has version ${String(found)}, expected ${String(version)}`,
    );
  const sum = readSum(reader);
  const payload = bytes.subarray(headerLength);
  if (checksum(payload) !== sum)
    throw new IndexFormatError('the search index is cut short or damaged');
  return { payload, sum };
}

export function readSum(reader: ByteReader): number {
  let value = 0;
  for (let shift = 0; shift < 8 * sumLength; shift += 8) value |= reader.byte() << shift;
  return value >>> 0;
}
