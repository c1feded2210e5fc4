import { lstatSync } from 'node:fs';
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
  return new Map(files.map((file) => [file, describe(path.join(contentDir, file))]));
}

/** Not by promises, which take several times as long for 20,000 files. */
function describe(file: string): string {
  try {
    const { size, mtimeMs, ino } = lstatSync(file);
    return `${size} ${mtimeMs} ${ino}`;
  } catch {
    return 'gone';
  }
}
