import { buildIndexFiles } from '../src/engine/search/build-index.ts';
import type { SearchDocument } from '../src/engine/search/document.ts';
import { searchDocuments, searchOptions } from '../src/engine/search/documents.ts';
import { readCollection } from './calibration.ts';

/** Our own claims among others of the same length, which are made of the same words by a fixed seed. */
export interface LargeCollection {
  files: ReadonlyMap<string, Uint8Array>;
  /** A text of so many words, one sentence in four a wording of a claim, the others findings. */
  writeText: (wordCount: number) => string;
}

/** The index of so many claims in all. */
export async function buildLargeCollection(claimCount: number): Promise<LargeCollection> {
  const catalog = await readCollection();
  const own = searchDocuments(catalog);
  const random = seeded(20_261_125);
  const words = own.flatMap(({ claim, finding, wordings }) =>
    [claim, finding, ...wordings].join(' ').split(' '),
  );
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('The collection has no claim.');
    return item;
  };
  const scramble = (text: string): string =>
    text
      .split(' ')
      .map(() => pick(words))
      .join(' ');
  /** A claim that says nothing, as long in every field as one of ours. */
  const invent = (number: number): SearchDocument => {
    const model = own[number % own.length] ?? pick(own);
    return {
      ...model,
      id: `invented-${String(number)}`,
      claim: scramble(model.claim),
      finding: scramble(model.finding),
      quotes: model.quotes.map(scramble),
      wordings: model.wordings.map(scramble),
      sources: model.sources.map(scramble),
    };
  };
  const invented = Array.from({ length: claimCount - own.length }, (_, number) => invent(number));
  return {
    files: buildIndexFiles([...own, ...invented], searchOptions(catalog)),
    writeText(wordCount) {
      const lines: string[] = [];
      for (let written = 0; written < wordCount;) {
        const { wordings, finding } = pick(own);
        const line = lines.length % 4 === 0 ? `${wordings[0] ?? finding}.` : finding;
        lines.push(line);
        written += line.split(' ').length;
      }
      return lines.join('\n');
    },
  };
}

/** Mulberry32: the same numbers from the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
