import { closeSync, openSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { CheckedPage } from '../../../engine/publish/check-markup.ts';
import { readPiece, writePiece } from '../../../engine/read/pieces.ts';

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

/** Writes the records of one thread, piece after piece. */
export class RecordsWriter {
  readonly #output: number;
  #piece: [string, PageRecord][] = [];

  /** `key`: a digest of all that decides about every page. */
  constructor(file: string, key: string) {
    this.#output = openSync(file, 'w');
    writePiece(this.#output, key);
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
    if (this.#piece.length > 0) writePiece(this.#output, this.#piece);
    this.#piece = [];
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
  const input = openSync(file, 'r');
  try {
    const pieces: unknown[] = [];
    for (let piece = readPiece(input, file); piece !== undefined; piece = readPiece(input, file))
      pieces.push(piece);
    return pieces as [string, ...Piece[]];
  } finally {
    closeSync(input);
  }
}
