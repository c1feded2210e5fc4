import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildIndexFiles } from '../src/engine/search/build-index.ts';
import type { SearchDocument } from '../src/engine/search/document.ts';
import { openIndex, type SearchIndex } from '../src/engine/search/search.ts';

/** A fact-check of the benchmark. */
export interface BenchmarkClaim {
  id: string;
  claim: string;
  title: string;
}

let files: ReadonlyMap<string, Uint8Array> = new Map();
let index: SearchIndex | undefined;
let decodeMilliseconds = 0;

/** Builds the index, and opens it again from its bytes as a browser would. */
export async function load(claims: readonly BenchmarkClaim[]): Promise<void> {
  files = buildIndexFiles(claims.map(benchmarkDocument));
  const start = performance.now();
  index = await openIndex(fetchFile);
  decodeMilliseconds = performance.now() - start;
}

/** The ids of the `k` claims that answer a query best. */
export async function search(query: string, k: number): Promise<string[]> {
  if (index === undefined) throw new Error('load the claims first');
  const { hits } = await index.search(query, { limit: k });
  return hits.map(({ id }) => id);
}

/** What a browser downloads before its first result, and the texts of which it fetches a few a query. */
export function size(): object {
  const first = files.get('index.bin') ?? new Uint8Array();
  const later = [...files].filter(([name]) => name !== 'index.bin').map(([, bytes]) => bytes);
  const sum = (sizes: number[]): number => sizes.reduce((total, bytes) => total + bytes, 0);
  return {
    raw: first.length,
    gzip: gzipSync(first, { level: 9 }).length,
    brotli: brotliCompressSync(first).length,
    files: files.size,
    laterBrotli: sum(later.map((bytes) => brotliCompressSync(bytes).length)),
    decodeMs: Math.round(decodeMilliseconds * 10) / 10,
  };
}

/** A benchmark’s claim and headline; it has none of the other fields. */
export function benchmarkDocument({ id, claim, title }: BenchmarkClaim): SearchDocument {
  return {
    id,
    claim,
    headline: title,
    quotes: [],
    finding: '',
    speaker: '',
    wordings: [],
    sightings: [],
    sources: [],
    verdict: '',
    claimant: '',
    topics: [],
    articles: [],
    year: '',
    sourceKinds: [],
    date: '',
  };
}

function fetchFile(name: string): Promise<Uint8Array> {
  const bytes = files.get(name);
  return bytes === undefined
    ? Promise.reject(new Error(`no file ${name}`))
    : Promise.resolve(bytes);
}
