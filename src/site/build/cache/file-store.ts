import { hash } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Files that builds have made, each under the digest of its bytes, so that whatever has happened to one of them is
 * seen when it is read. An output file and the kept one are one on the disk where the file system allows.
 */
export class FileStore {
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined for bytes that are gone or not what they were; the latter are removed. */
  read(digest: string): Buffer | undefined {
    const kept = this.#place(digest);
    try {
      const bytes = readFileSync(kept);
      if (digestOf(bytes) === digest) return bytes;
      rmSync(kept);
    } catch {
      // Gone, or no file.
    }
    return undefined;
  }

  /** Writes an output file whose bytes are kept. */
  place(digest: string, bytes: Buffer, file: string): void {
    if (!tryLink(this.#place(digest), file)) writeFileSync(file, bytes);
  }

  /** Keeps bytes, which stand in an output file if one is named; gives their digest. */
  keep(bytes: Uint8Array, file?: string): string {
    const digest = digestOf(bytes);
    const kept = this.#place(digest);
    const folder = path.dirname(kept);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    if (file === undefined || !tryLink(file, kept)) {
      const aside = `${kept}.${process.pid}`;
      writeFileSync(aside, bytes);
      renameSync(aside, kept);
    }
    return digest;
  }

  /** Removes all files but those with these digests. */
  sweep(wanted: ReadonlySet<string>): void {
    for (const start of listFolder(this.#folder))
      for (const rest of listFolder(path.join(this.#folder, start)))
        if (!wanted.has(start + rest))
          rmSync(path.join(this.#folder, start, rest), { force: true });
  }

  #place(digest: string): string {
    return path.join(this.#folder, digest.slice(0, 2), digest.slice(2));
  }
}

export function digestOf(bytes: Uint8Array | string): string {
  return hash('sha256', bytes);
}

/** False where the file system has no room for another name of the file; a name that is there serves. */
function tryLink(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST';
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
