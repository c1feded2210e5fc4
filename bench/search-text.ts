import { buildIndexFiles } from '../src/engine/search/build-index.ts';
import { openIndex } from '../src/engine/search/search.ts';
import { type BenchmarkClaim, benchmarkDocument } from './retrieval.ts';
import type { BenchmarkQuery } from './search-data.ts';
import { cpuTime } from './search-measure.ts';

const words = 2000;

/** Time to match every sentence of a text of 2,000 words, made of posts. */
export async function measureText(
  claims: readonly BenchmarkClaim[],
  posts: readonly BenchmarkQuery[],
): Promise<object> {
  const files = buildIndexFiles(claims.map(benchmarkDocument));
  const index = await openIndex((name) => Promise.resolve(files.get(name) ?? new Uint8Array()));
  const all = posts.map(({ text }) => text).join('\n\n');
  const text = all
    .split(/(?<=\s)(?=\S)/)
    .slice(0, words)
    .join('');
  const start = performance.now();
  const sentences = await index.matchText(text);
  const firstMs = performance.now() - start;
  return {
    words,
    sentences: sentences.length,
    claims: claims.length,
    firstMs,
    cpuMs: await cpuTime(() => index.matchText(text), 3),
  };
}
