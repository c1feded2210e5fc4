import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A line of text, and a digest of what it was made of. */
export interface PackedLine {
  digest: string;
  line: string | Buffer;
}

/** Lines by their names. */
export type Pack = ReadonlyMap<string, PackedLine>;

/** Bytes of the SHA-256 that ends a pack. */
const sealLength = 32;

/**
 * The lines that `writePack` has written. None where there is no file, or where it was written with another key;
 * undefined where it is damaged, so that nothing in it can be trusted.
 */
export function readPack(file: string, key: string): Pack | undefined {
  const bytes = readBytes(file);
  if (bytes === undefined) return new Map();
  const end = bytes.length - sealLength;
  const content = bytes.subarray(0, Math.max(end, 0));
  if (end < 0 || !sealOf(content).equals(bytes.subarray(end))) return undefined;
  const head = headOf(key);
  const isOwn = content.subarray(0, head.length).equals(head);
  return isOwn ? indexLines(content.subarray(head.length)) : new Map();
}

/** Writes lines aside, and then in the place of the old ones. Throws where it cannot. */
export function writePack(file: string, key: string, lines: Pack): void {
  const pieces = [headOf(key)];
  for (const [name, { digest, line }] of lines)
    pieces.push(Buffer.from(`${name}\t${digest}\t`), Buffer.from(line), Buffer.from('\n'));
  const content = Buffer.concat(pieces);
  const aside = `${file}.next-${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(aside, Buffer.concat([content, sealOf(content)]));
    renameSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

function headOf(key: string): Buffer {
  return Buffer.from(`plumbline 1 ${key}\n`);
}

function sealOf(content: Buffer): Buffer {
  return hash('sha256', content, 'buffer');
}

/** Undefined for a file that is not there, or cannot be read. */
function readBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** `<name>⇥<digest>⇥<line>`, one after the other. */
function indexLines(content: Buffer): Pack {
  const pack = new Map<string, PackedLine>();
  for (let start = 0; start < content.length;) {
    const end = content.indexOf('\n', start);
    const nameEnd = content.indexOf('\t', start);
    const digestEnd = content.indexOf('\t', nameEnd + 1);
    const digest = content.toString('latin1', nameEnd + 1, digestEnd);
    const line = content.subarray(digestEnd + 1, end);
    pack.set(content.toString('utf8', start, nameEnd), { digest, line });
    start = end + 1;
  }
  return pack;
}
