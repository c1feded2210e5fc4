import { brotliCompressSync } from 'node:zlib';
import { buildIndex, buildIndexFiles } from '../src/engine/search/build-index.ts';
import { searchDocuments, searchOptions } from '../src/engine/search/documents.ts';
import { readCollection } from './calibration.ts';

/** The size of this collection’s own index, wordings and all: whole, and without the texts that are shown. */
export async function measureContent(): Promise<object> {
  const catalog = await readCollection();
  const documents = searchDocuments(catalog);
  const options = searchOptions(catalog);
  const words = buildIndexFiles(documents, { ...options, splitTextsAbove: 0 }).get('index.bin');
  return {
    content: documents.length,
    wordings: documents.reduce((sum, { wordings }) => sum + wordings.length, 0),
    wholeBrotli: brotliCompressSync(buildIndex(documents, options)).length,
    wordsBrotli: brotliCompressSync(words ?? new Uint8Array()).length,
  };
}
