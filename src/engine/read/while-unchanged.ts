import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { findFiles } from './find-files.ts';

/** Files named in the message; a longer list helps nobody. */
const mostNamed = 5;

/**
 * Reads something from a content folder, and throws when files of the folder changed, came or vanished meanwhile:
 * what was read could be a mixture that never was.
 */
export async function whileUnchanged<Value>(
  contentDir: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const before = await describeFiles(contentDir);
  const value = await read();
  const after = await describeFiles(contentDir);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (changed.length === 0) return value;
  const named = changed.slice(0, mostNamed).join(', ');
  const more = changed.length > mostNamed ? ` and ${changed.length - mostNamed} more` : '';
  throw new Error(
    `The content changed while it was read: ${named}${more}. Build again when nothing writes there.`,
  );
}

async function describeFiles(contentDir: string): Promise<Map<string, string>> {
  const { files } = await findFiles(contentDir);
  const entries = files.map(async (file) => [file, await describe(path.join(contentDir, file))]);
  return new Map((await Promise.all(entries)) as [string, string][]); // pairs of file and state
}

async function describe(file: string): Promise<string> {
  try {
    const { size, mtimeMs, ino } = await lstat(file);
    return `${size} ${mtimeMs} ${ino}`;
  } catch {
    return 'gone';
  }
}
