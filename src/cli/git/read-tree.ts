import { readBlobs } from '../../engine/read/git-blobs.ts';
import { largestFile } from '../../engine/read/read-short-file.ts';
import { runGit } from '../../engine/read/run-git.ts';
import type { TextFile } from '../../engine/read/text-file.ts';

/**
 * The files of a folder as a commit has them, by their path below it. Nothing is checked out. Links, and
 * files that are too large or are not UTF-8, are left out, as the check does not read them either.
 */
export async function readTree(commit: string, folder: string): Promise<TextFile[]> {
  const listed = await runGit('.', ['ls-tree', '-r', '-z', '-l', commit, '--', `${folder}/`]);
  const lines = listed?.toString().split('\0') ?? [];
  const entries = lines.flatMap((line) => parseEntry(line, folder) ?? []);
  const texts = await readBlobs('.', new Set(entries.map(({ blob }) => blob)));
  return entries.flatMap(({ file, blob }) => {
    const text = texts.get(blob);
    return text === undefined ? [] : [{ file, text }];
  });
}

/** `100644 blob <id> <size>\t<path>`. */
function parseEntry(line: string, folder: string): { blob: string; file: string } | undefined {
  const [, blob, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line) ?? [];
  if (blob === undefined || path === undefined || Number(size) > largestFile) return undefined;
  return { blob, file: path.slice(folder.length + 1) };
}
