import { type IndexReader, readIndex } from '../engine/search/read-index.ts';

const opened = new Map<string, Promise<IndexReader>>();

/**
 * Asks the index at an address, which is opened once. A deploy may have put another in its place meanwhile, so what
 * fails is asked once more of an index that is fetched anew, past the browser’s cache.
 */
export async function askFolder<Result>(
  folder: string,
  ask: (index: IndexReader) => Promise<Result>,
): Promise<Result> {
  try {
    return await ask(await openFolder(folder, 'default'));
  } catch {
    opened.delete(folder);
    return ask(await openFolder(folder, 'reload'));
  }
}

/** A failure is forgotten, so that the next question tries again. */
function openFolder(folder: string, cache: RequestCache): Promise<IndexReader> {
  const known = opened.get(folder);
  if (known !== undefined) return known;
  const index = readIndex(async (name) => {
    const response = await fetch(folder + name, { cache });
    if (!response.ok) throw new Error(`${name} answered ${String(response.status)}.`);
    return new Uint8Array(await response.arrayBuffer());
  });
  opened.set(folder, index);
  index.catch(() => opened.delete(folder));
  return index;
}
