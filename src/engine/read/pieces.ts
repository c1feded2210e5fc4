import { hash } from 'node:crypto';
import { fstatSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** Before each piece: its length in four bytes, and the SHA-256 of it. */
const [lengthBytes, digestBytes] = [4, 32];

/** Adds what Node’s structured serialisation makes of a value to an open file. */
export function writePiece(output: number, value: unknown): void {
  const bytes = serialize(value);
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(bytes.length);
  writeSync(output, length);
  writeSync(output, hash('sha256', bytes, 'buffer'));
  writeSync(output, bytes);
}

/** The next value that `writePiece` has added, as whoever wrote it knows its type; undefined at the end. Throws on damage. */
export function readPiece(input: number, file: string): unknown {
  const length = Buffer.alloc(lengthBytes);
  const found = readSync(input, length);
  if (found === 0) return undefined;
  const size = length.readUInt32LE();
  // A length that is damaged must not claim more memory than there are bytes.
  const isThere = found === lengthBytes && size <= fstatSync(input).size;
  const digest = Buffer.alloc(digestBytes);
  const bytes = Buffer.alloc(isThere ? size : 0);
  if (!isThere || readSync(input, digest) < digestBytes || readSync(input, bytes) < size)
    throw new Error(`${file} is cut off.`);
  if (!hash('sha256', bytes, 'buffer').equals(digest)) throw new Error(`${file} is damaged.`);
  return deserialize(bytes);
}
