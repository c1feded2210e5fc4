import { brotliCompressSync } from 'node:zlib';
import { buildIndexFiles } from '../src/engine/search/build-index.ts';
import { openIndex } from '../src/engine/search/search.ts';
import { type BenchmarkClaim, benchmarkDocument } from './retrieval.ts';
import type { BenchmarkQuery } from './search-data.ts';
import { cpuTime, quantile } from './search-measure.ts';

/**
 * Time and transfer on a large collection: what a browser loads first, what one query fetches when
 * nothing else has been fetched, and how many files differ after one claim was edited.
 */
export async function measureLarge(
  claims: readonly BenchmarkClaim[],
  queries: readonly BenchmarkQuery[],
): Promise<object> {
  const documents = claims.map(benchmarkDocument);
  const start = performance.now();
  const files = buildIndexFiles(documents);
  const buildMs = performance.now() - start;
  const sizes = new Map(
    [...files].map(([name, bytes]) => [name, brotliCompressSync(bytes).length]),
  );

  const perQuery: number[] = [];
  const filesPerQuery: number[] = [];
  for (const { text } of queries) {
    const fetched = new Set<string>();
    const index = await openIndex((name) => {
      if (name !== 'index.bin') fetched.add(name);
      return Promise.resolve(files.get(name) ?? new Uint8Array());
    });
    await index.search(text, { limit: 10 });
    perQuery.push([...fetched].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0));
    filesPerQuery.push(fetched.size);
  }

  const openStart = performance.now();
  const index = await openIndex((name) => Promise.resolve(files.get(name) ?? new Uint8Array()));
  const decodeMs = performance.now() - openStart;
  for (const { text } of queries) await index.search(text, { limit: 10 });
  const times: number[] = [];
  const cpuTimes: number[] = [];
  for (const { text } of queries) {
    const from = performance.now();
    await index.search(text, { limit: 10 });
    times.push(performance.now() - from);
    cpuTimes.push(await cpuTime(() => index.search(text, { limit: 10 }), 5));
  }
  return {
    large: claims.length,
    buildMs: Math.round(buildMs),
    decodeMs: Math.round(decodeMs),
    files: files.size,
    firstLoadBrotli: sizes.get('index.bin'),
    perQueryBrotli: { median: quantile(perQuery, 0.5), p95: quantile(perQuery, 0.95) },
    filesPerQuery: { median: quantile(filesPerQuery, 0.5), p95: quantile(filesPerQuery, 0.95) },
    p50ms: quantile(times, 0.5),
    p95ms: quantile(times, 0.95),
    p95cpuMs: quantile(cpuTimes, 0.95),
    ...changedByEdit(documents, files),
  };
}

/** Adds words to one claim in the middle and counts the files whose bytes differ. */
function changedByEdit(
  documents: readonly ReturnType<typeof benchmarkDocument>[],
  files: ReadonlyMap<string, Uint8Array>,
): object {
  const middle = Math.floor(documents.length / 2);
  const edited = documents.map((document, index) =>
    index === middle ? { ...document, claim: `${document.claim} An edited claim.` } : document,
  );
  const after = buildIndexFiles(edited);
  const changed = [...after].filter(
    ([name, bytes]) => Buffer.compare(bytes, files.get(name) ?? new Uint8Array()) !== 0,
  );
  return { filesChangedByEdit: changed.length, filesUnchanged: after.size - changed.length };
}
