import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Part } from '../../site/part.ts';

/** What a folder with one part of a site says of itself, in a file that is no part of the site. */
export interface PartRecord extends Part {
  /** Of everything that the pages were made from: parts of one site have the same. */
  content: string;
}

const name = '.part.json';

/** Reads `2/8`, the second of eight; undefined when it is no such thing. */
export function parseShard(text: string): Part | undefined {
  const [, place, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(text)?.map(Number) ?? [];
  if (place === undefined || count === undefined || place < 1 || place > count) return undefined;
  return { index: place - 1, count };
}

export async function writePartRecord(folder: string, part: Part, snapshot: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(snapshot), hash);
  const record: PartRecord = { ...part, content: hash.digest('hex') };
  await writeFile(path.join(folder, name), `${JSON.stringify(record)}\n`);
}

/** Undefined when the folder holds no part of a site. */
export async function readPartRecord(folder: string): Promise<PartRecord | undefined> {
  try {
    return JSON.parse(await readFile(path.join(folder, name), 'utf8')) as PartRecord; // our own file
  } catch {
    return undefined;
  }
}

/** Why these are not the parts of one site; undefined when they are. */
export function findGap(records: readonly PartRecord[]): string | undefined {
  const [first] = records;
  if (first === undefined) return 'There is no part.';
  if (records.some(({ content }) => content !== first.content))
    return 'The parts were not made from the same content, configuration and clock.';
  if (records.some(({ count }) => count !== first.count))
    return 'The parts come from builds in different numbers of parts.';
  const there = new Set(records.map(({ index }) => index));
  const missing = Array.from({ length: first.count }, (_, index) => index).filter(
    (index) => !there.has(index),
  );
  if (missing.length === 0) return undefined;
  return `Missing: ${missing.map((index) => `${index + 1}/${first.count}`).join(', ')}.`;
}
