import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { CheckedPage } from '../../../engine/publish/check-markup.ts';
import { digestOf } from './file-store.ts';

/** What is kept of a page besides its bytes. */
export interface PageRecord {
  /** What it looked up. */
  reads: readonly string[];
  /** The state of all that, and of its props. */
  state: string;
  /** The digest of its bytes. */
  digest: string;
  /** The page bears the moment of the build, once, and hangs on it in no other way; it is kept without it. */
  isStamped: boolean;
  /** What is known of its markup, if it has any. */
  markup?: CheckedPage | undefined;
}

/** Records by the path of the page. */
export type PageRecords = ReadonlyMap<string, PageRecord>;

type Piece = readonly [pathname: string, record: PageRecord][];

const recordsInPiece = 1000;
const digestLength = 64;

/** Writes the records of one thread, piece after piece, each behind its length and its digest. */
export class RecordsWriter {
  readonly #output: number;
  #piece: [string, PageRecord][] = [];

  /** `key`: a digest of all that decides about every page. */
  constructor(file: string, key: string) {
    this.#output = openSync(file, 'w');
    this.#write(key);
  }

  add(pathname: string, record: PageRecord): void {
    this.#piece.push([pathname, record]);
    if (this.#piece.length >= recordsInPiece) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#output);
  }

  #flush(): void {
    if (this.#piece.length > 0) this.#write(this.#piece);
    this.#piece = [];
  }

  #write(piece: unknown): void {
    const bytes = serialize(piece);
    writeSync(this.#output, `${String(bytes.length).padStart(16)}${digestOf(bytes)}`);
    writeSync(this.#output, bytes);
  }
}

/** Reads what the threads of the last build have left in a folder: nothing where it has another key or is damaged. */
export function readRecords(folder: string, key: string): PageRecords {
  const records = new Map<string, PageRecord>();
  try {
    for (const name of readdirSync(folder)) {
      const [theirs, ...pieces] = readPieces(path.join(folder, name));
      if (theirs !== key) return new Map();
      for (const piece of pieces)
        for (const [pathname, record] of piece) records.set(pathname, record);
    }
    return records;
  } catch {
    return new Map();
  }
}

/** The digests of all bytes that the records in a folder name. */
export function listDigests(folder: string): Set<string> {
  const digests = new Set<string>();
  for (const name of readdirSync(folder)) {
    const [, ...pieces] = readPieces(path.join(folder, name));
    for (const piece of pieces) for (const [, { digest }] of piece) digests.add(digest);
  }
  return digests;
}

/** Of our own making, as each digest tells. */
function readPieces(file: string): [key: string, ...Piece[]] {
  const bytes = readFileSync(file);
  const pieces: unknown[] = [];
  for (let at = 0; at < bytes.length;) {
    const start = at + 16 + digestLength;
    const end = start + Number(bytes.toString('latin1', at, at + 16));
    const piece = bytes.subarray(start, end);
    if (digestOf(piece) !== bytes.toString('latin1', at + 16, start))
      throw new Error(`${file} is damaged.`);
    pieces.push(deserialize(piece));
    at = end;
  }
  return pieces as [string, ...Piece[]];
}
