import { runGit } from './run-git.ts';

/** The texts of blobs by their ids, in one run of Git. What is missing or not UTF-8 is left out. */
export async function readBlobs(
  folder: string,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const input = [...ids].map((id) => `${id}\n`).join('');
  const output = await runGit(folder, ['cat-file', '--batch'], input);
  if (output === undefined) return texts;
  let at = 0;
  for (const id of ids) {
    // `<id> blob <size>`, the bytes and a line end; or `<id> missing`.
    const headEnd = output.indexOf('\n', at);
    const size = Number(output.toString('latin1', at, headEnd).split(' ')[2]);
    at = headEnd + 1;
    if (Number.isNaN(size)) continue;
    const text = decode(output.subarray(at, at + size));
    if (text !== undefined) texts.set(id, text);
    at += size + 1;
  }
  return texts;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
