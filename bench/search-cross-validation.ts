import type { BenchmarkQuery } from './search-data.ts';
import { averagePrecision, mean, pairedDifference } from './search-measure.ts';
import type { miniSearchEngine } from './search-peers.ts';
import { miniSearchGrid, type MiniSearchSettings } from './search-peers.ts';

const folds = 5;

export interface Comparison {
  ours: number;
  theirs: number;
  difference: number;
  /** The 95 % interval of the difference, paired by query. */
  low: number;
  high: number;
  /** The peer’s best settings on all queries. */
  settings: MiniSearchSettings;
}

/**
 * Compares our precision, which has no settings to choose, with MiniSearch’s on queries that its
 * settings were not chosen on: each fifth is answered with the settings best on the other four.
 */
export async function crossValidate(
  mini: ReturnType<typeof miniSearchEngine>,
  queries: readonly BenchmarkQuery[],
  ours: readonly number[],
): Promise<Comparison> {
  const bySettings: { settings: MiniSearchSettings; precisions: number[] }[] = [];
  for (const settings of miniSearchGrid) {
    mini.use(settings);
    const precisions: number[] = [];
    for (const { text, relevant } of queries)
      precisions.push(averagePrecision(await mini.search(text, 5), relevant));
    bySettings.push({ settings, precisions });
  }
  const best = (counts: (index: number) => boolean) =>
    bySettings.reduce((a, b) =>
      meanOf(b.precisions, counts) > meanOf(a.precisions, counts) ? b : a,
    );
  const chosen = Array.from({ length: folds }, (_, fold) =>
    best((index) => index % folds !== fold),
  );
  const theirs = queries.map((_, index) => chosen[index % folds]?.precisions[index] ?? 0);
  return {
    ours: mean(ours),
    theirs: mean(theirs),
    ...pairedDifference(ours, theirs),
    settings: best(() => true).settings,
  };
}

function meanOf(values: readonly number[], counts: (index: number) => boolean): number {
  return mean(values.filter((_, index) => counts(index)));
}
