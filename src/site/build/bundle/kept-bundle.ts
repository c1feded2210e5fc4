import { hash } from 'node:crypto';
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createEngineKey, digestFiles, listFiles } from '../../../engine/read/cache-folder.ts';
import { readPiece, writePiece } from '../../../engine/read/pieces.ts';

/** A digest of all that decides about a bundle; `settings` are what the configuration tells the code. */
export function createBundleKey(root: string, settings: unknown): string {
  const files = ['astro.config.mjs', 'package.json', 'tsconfig.json', ...listFiles(root, 'public')];
  const parts = [root, createEngineKey(root), digestFiles(root, files), JSON.stringify(settings)];
  return hash('sha256', parts.join('\n'));
}

/** What is known of the bundle that the last build has kept. */
interface BundleRecord {
  key: string;
  /** Each file, and the digest of its bytes. */
  files: readonly [file: string, digest: string][];
}

/** Brings the bundle with this key back into `target`; false, with nothing there, where none is kept or not whole. */
export function fetchBundle(kept: string, key: string, target: string): boolean {
  try {
    const { key: theirs, files } = readRecord(kept);
    if (theirs !== key) return false;
    for (const [file, digest] of files) {
      const bytes = readFileSync(path.join(kept, file));
      if (hash('sha256', bytes) !== digest) throw new Error(`${file} is damaged.`);
      const place = path.join(target, file);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, bytes);
    }
    return true;
  } catch {
    rmSync(target, { recursive: true, force: true });
    return false;
  }
}

/** Keeps the bundle in `made` in the place of the last. The record comes last: without it, nothing is kept. */
export function keepBundle(made: string, key: string, kept: string): void {
  rmSync(kept, { recursive: true, force: true });
  cpSync(made, kept, { recursive: true });
  const files = listFiles(kept, '.').map((file): [string, string] => [
    file,
    hash('sha256', readFileSync(path.join(kept, file))),
  ]);
  const output = openSync(recordOf(kept), 'w');
  try {
    writePiece(output, { key, files } satisfies BundleRecord);
  } finally {
    closeSync(output);
  }
}

function readRecord(kept: string): BundleRecord {
  const file = recordOf(kept);
  const input = openSync(file, 'r');
  try {
    return readPiece(input, file) as BundleRecord; // of our own making, as its digest tells
  } finally {
    closeSync(input);
  }
}

function recordOf(kept: string): string {
  return `${kept}.record`;
}
