import { type IndexReader, readIndex } from '../engine/search/read-index.ts';

const opened = new Map<string, Promise<IndexReader>>();

/** Opens the index at an address once; a failure is forgotten, so that the next question tries again. */
export function openFolder(folder: string): Promise<IndexReader> {
  const known = opened.get(folder);
  if (known !== undefined) return known;
  const index = readIndex(async (name) => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${name} answered ${String(response.status)}.`);
    return new Uint8Array(await response.arrayBuffer());
  });
  opened.set(folder, index);
  index.catch(() => opened.delete(folder));
  return index;
}
