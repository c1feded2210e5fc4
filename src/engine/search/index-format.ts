import { ByteReader, ByteWriter, checksum, IndexFormatError } from './bytes.ts';

const magic = [0x50, 0x4c, 0x42, 0x53]; // PLBS
const version = 1;

/** The file that is loaded first. */
export const headFile = 'index.bin';

/** The parts of an index beside its head; each is a list of blocks, inside the head’s file or in files of their own. */
export const parts = ['terms', 'texts', 'facets'] as const;
export type Part = (typeof parts)[number];

export function blockFile(part: Part, block: number): string {
  return `${part}-${String(block)}.bin`;
}

/** Up to this many claims, the whole index but its texts stands in one file. */
export const oneFileLimit = 30_000;
/** Above it, words are spread over this many files by their hash. */
export const termShards = 512;
/** Texts smaller than this stand in the first file too. */
export const inlineTextLimit = 400_000;
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

/** Puts name, version and checksum before a payload. */
export function seal(payload: Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  writer.bytes(Uint8Array.from([...magic, version]));
  writeWord(writer, checksum(payload));
  writer.bytes(payload);
  return writer.finish();
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
  const sum = readWord(reader);
  const payload = bytes.subarray(magic.length + 5);
  if (checksum(payload) !== sum)
    throw new IndexFormatError('the search index is cut short or damaged');
  return { payload, sum };
}

export function writeWord(writer: ByteWriter, value: number): void {
  for (let shift = 0; shift < 32; shift += 8) writer.byte((value >>> shift) & 0xff);
}

export function readWord(reader: ByteReader): number {
  let value = 0;
  for (let shift = 0; shift < 32; shift += 8) value |= reader.byte() << shift;
  return value >>> 0;
}
