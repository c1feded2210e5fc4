import type { BenchmarkClaim } from './retrieval.ts';
import type { BenchmarkQuery } from './search-data.ts';

/** A search engine as the benchmark drives it. */
export interface Engine {
  name: string;
  load: (claims: readonly BenchmarkClaim[]) => Promise<void>;
  search: (query: string, k: number) => Promise<string[]>;
  size?: () => object;
  close?: () => Promise<void>;
}

/** What one engine does on one set of queries. */
export interface Measurement {
  queries: number;
  map5: number;
  p50ms: number;
  p95ms: number;
  /** Processor time of the thread, averaged over repeats, which a busy machine disturbs less. */
  p95cpuMs?: number;
  /** Average precision at 5 of each query, for comparisons. */
  precisions: number[];
}

/** Asks every query once for its hits and wall time, and `repeats` times for its processor time. */
export async function measure(
  { search }: Engine,
  queries: readonly BenchmarkQuery[],
  { warmUps = 20, repeats = 5 } = {},
): Promise<Measurement> {
  for (const { text } of queries.slice(0, warmUps)) await search(text, 10);
  const precisions: number[] = [];
  const times: number[] = [];
  const cpuTimes: number[] = [];
  for (const { text, relevant } of queries) {
    const start = performance.now();
    const ids = await search(text, 10);
    times.push(performance.now() - start);
    precisions.push(averagePrecision(ids, relevant));
    if (repeats > 0) cpuTimes.push(await cpuTime(() => search(text, 10), repeats));
  }
  return {
    queries: queries.length,
    map5: mean(precisions),
    p50ms: quantile(times, 0.5),
    p95ms: quantile(times, 0.95),
    ...(repeats > 0 && { p95cpuMs: quantile(cpuTimes, 0.95) }),
    precisions,
  };
}

/** Processor time in milliseconds that this thread spends on one call, on average. */
export async function cpuTime(call: () => Promise<unknown>, repeats: number): Promise<number> {
  const start = process.threadCpuUsage();
  for (let repeat = 0; repeat < repeats; repeat++) await call();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / repeats;
}

/** Mean of the precision at each relevant hit among the first five. */
export function averagePrecision(ids: readonly string[], relevant: readonly string[]): number {
  let [hits, sum] = [0, 0];
  for (const [rank, id] of ids.slice(0, 5).entries())
    if (relevant.includes(id)) sum += ++hits / (rank + 1);
  return sum / relevant.length;
}

/** The mean difference of paired values and its 95 % interval (normal approximation). */
export function pairedDifference(a: readonly number[], b: readonly number[]) {
  const differences = a.map((value, index) => value - (b[index] ?? 0));
  const middle = mean(differences);
  const variance = mean(differences.map((value) => (value - middle) ** 2));
  const half = 1.96 * Math.sqrt(variance / (differences.length - 1));
  return { difference: middle, low: middle - half, high: middle + half };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
