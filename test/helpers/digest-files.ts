import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findFiles } from '../../src/engine/read/find-files.ts';

/** Path → digest of every file below a folder. */
export async function digestFiles(folder: string): Promise<Map<string, string>> {
  const { files } = await findFiles(folder);
  const digests = new Map<string, string>();
  for (const file of files) {
    const bytes = await readFile(path.join(folder, file));
    digests.set(file, createHash('sha256').update(bytes).digest('hex'));
  }
  return digests;
}
