import { hash } from 'node:crypto';
import { closeSync, openSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { CheckedPage } from '../../../engine/publish/check-markup.ts';
import { readPiece, writePiece } from '../../../engine/read/pieces.ts';

/** What is kept of a page besides its file. */
export interface PageRecord {
  /** What it looked up. */
  reads: readonly string[];
  /** The state of all that, and of its props. */
  state: string;
  /** The digest of its bytes. */
  digest: string;
  /**
   * Where the page bears the moment of the build, which stands there once, in bytes from its start; it hangs on it in no
   * other way, and the digest is that of the page without it.
   */
  stampAt?: number;
  /** What is known of its markup, if it has any. */
  markup?: CheckedPage | undefined;
}

/** What a build has left to the next. */
export interface LastBuild {
  /** By the path of the page. */
  records: ReadonlyMap<string, PageRecord>;
  /** The folder in which it has published the site. */
  site: string;
}

/** What stands before the records of a thread. */
interface Head {
  /** A digest of all that decides about every page. */
  key: string;
  site: string;
}

/** Many pages look up the same: what they looked up stands in a file once. */
interface Piece {
  /** Lists that no earlier piece of the file has. */
  lists: (readonly string[])[];
  /** Each with the place of its list. */
  records: [pathname: string, list: number, record: Omit<PageRecord, 'reads'>][];
}

const recordsInPiece = 1000;

/** Writes the records of one thread, piece after piece. */
export class RecordsWriter {
  readonly #output: number;
  readonly #listed = new Map<string, number>();
  #piece: Piece = { lists: [], records: [] };

  constructor(file: string, head: Head) {
    this.#output = openSync(file, 'w');
    writePiece(this.#output, head);
  }

  add(pathname: string, { reads, ...record }: PageRecord): void {
    const text = hash('sha256', reads.join('\n'), 'base64url'); // the lists themselves would fill the memory
    const list = this.#listed.get(text) ?? this.#listed.size;
    if (list === this.#listed.size) {
      this.#listed.set(text, list);
      this.#piece.lists.push(reads);
    }
    this.#piece.records.push([pathname, list, record]);
    if (this.#piece.records.length >= recordsInPiece) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#output);
  }

  #flush(): void {
    if (this.#piece.records.length > 0) writePiece(this.#output, this.#piece);
    this.#piece = { lists: [], records: [] };
  }
}

/** Reads what the threads of the last build have left in a folder; undefined where it has another key or is damaged. */
export function readRecords(folder: string, key: string): LastBuild | undefined {
  const records = new Map<string, PageRecord>();
  let site: string | undefined;
  try {
    for (const name of readdirSync(folder)) {
      const head = readFile(path.join(folder, name), (pathname, record) => {
        records.set(pathname, record);
      });
      if (head.key !== key) return undefined;
      site = head.site;
    }
  } catch {
    return undefined;
  }
  return site === undefined ? undefined : { records, site };
}

/** Of our own making, as the digest of each piece tells. */
function readFile(file: string, take: (pathname: string, record: PageRecord) => void): Head {
  const input = openSync(file, 'r');
  try {
    const head = readPiece(input, file) as Head | undefined;
    if (head === undefined) throw new Error(`${file} is empty.`);
    const lists: (readonly string[])[] = [];
    for (let piece = readPiece(input, file); piece !== undefined; piece = readPiece(input, file)) {
      const { lists: more, records } = piece as Piece;
      lists.push(...more);
      for (const [pathname, list, record] of records)
        take(pathname, { ...record, reads: lists[list] ?? [] });
    }
    return head;
  } finally {
    closeSync(input);
  }
}
