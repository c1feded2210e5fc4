import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchmarkClaim } from './retrieval.ts';

/** A post or sentence, and the ids of the claims that it is about. */
export interface BenchmarkQuery {
  id: string;
  text: string;
  relevant: string[];
}

/** The folder of the retrieval benchmark: what SEARCH_BENCH names, else the one beside the repository. */
export function findBenchmark(): string | undefined {
  const folder =
    process.env['SEARCH_BENCH'] ?? fileURLToPath(new URL('../../shared/bench', import.meta.url));
  return existsSync(join(folder, 'claims.jsonl')) ? folder : undefined;
}

export function readClaims(file: string): BenchmarkClaim[] {
  // The benchmark’s own README states this form.
  return readLines(file) as BenchmarkClaim[];
}

export function readQueries(folder: string, set: string): BenchmarkQuery[] {
  return readLines(join(folder, `${set}.jsonl`)) as BenchmarkQuery[];
}

function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
