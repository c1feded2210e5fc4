import { largestFile } from '../../engine/read/read-files.ts';
import type { TextFile } from '../../engine/read/text-file.ts';
import { runGit } from './git.ts';

/**
 * The files of a folder as a commit has them, by their path below it. Nothing is checked out. Links, and
 * files that are too large or are not UTF-8, are left out, as the check does not read them either.
 */
export async function readTree(commit: string, folder: string): Promise<TextFile[]> {
  const listed = await runGit(['ls-tree', '-r', '-z', '-l', commit, '--', `${folder}/`]);
  const entries = listed
    .toString()
    .split('\0')
    .flatMap((line) => parseEntry(line, folder) ?? []);
  const texts = await readBlobs(entries.map(({ blob }) => blob));
  return entries.flatMap(({ file }, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ file, text }];
  });
}

/** `100644 blob <id> <size>\t<path>`. */
function parseEntry(line: string, folder: string): { blob: string; file: string } | undefined {
  const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
  const [, blob, size, path] = match ?? [];
  if (blob === undefined || path === undefined || Number(size) > largestFile) return undefined;
  return { blob, file: path.slice(folder.length + 1) };
}

/** Reads `<id> blob <size>\n<bytes>\n` for each id, in one run of Git. */
async function readBlobs(blobs: readonly string[]): Promise<(string | undefined)[]> {
  const output = await runGit(['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  let at = 0;
  return blobs.map(() => {
    const headEnd = output.indexOf('\n', at);
    const size = Number(output.toString('latin1', at, headEnd).split(' ')[2]);
    at = headEnd + 1 + size + 1;
    return decode(output.subarray(headEnd + 1, headEnd + 1 + size));
  });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
