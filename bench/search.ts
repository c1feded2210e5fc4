/**
 * Measures search on the retrieval benchmark, beside its peers, as JSON lines and a table:
 *
 *   npm run bench:search -- [--quick] [--large claims-100k.jsonl]
 *
 * `--quick` leaves out the slow peers; `--large` also measures time and transfer on another collection.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as own from './retrieval.ts';
import { crossValidate } from './search-cross-validation.ts';
import { measureContent } from './search-content.ts';
import { type BenchmarkQuery, findBenchmark, readClaims, readQueries } from './search-data.ts';
import { measureLarge } from './search-large.ts';
import { type Engine, measure, type Measurement } from './search-measure.ts';
import { pagefindEngine } from './search-pagefind.ts';
import { fuseEngine, miniSearchEngine } from './search-peers.ts';

const variants = ['', '.typo_light', '.typo_all', '.quote_tweet', '.quote_claim'];
const comparedVariants = ['', '.typo_light', '.typo_all'];

/** The slowest peers answer plain posts only, and once. */
const slow = { warmUps: 2, repeats: 0 };

const { values: flags } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, large: { type: 'string' } },
});
print(await measureContent());
const folder = findBenchmark();
if (folder === undefined)
  console.log('No benchmark data: set SEARCH_BENCH to its folder (claims.jsonl, dev.jsonl, …).');
else await benchmark(folder);

async function benchmark(folder: string): Promise<void> {
  const claims = readClaims(join(folder, 'claims.jsonl'));
  const queries = (set: string): BenchmarkQuery[] => readQueries(folder, set);
  const table: Record<string, Record<string, number | string>> = {};
  const report = (engine: string, set: string, measured: Measurement): void => {
    const figures = Object.entries(measured).flatMap(([key, value]) =>
      typeof value === 'number' ? [[key, Number(value.toFixed(4))]] : [],
    );
    print({ engine, set, ...Object.fromEntries(figures) });
    const row = (table[engine] ??= {});
    row[set] = measured.map5.toFixed(3);
    row[`${set} p95 ms`] = Number(measured.p95ms.toFixed(2));
  };

  const engine: Engine = { name: 'Plumbline', ...own };
  await engine.load(claims);
  print({ engine: engine.name, claims: claims.length, size: engine.size?.() });
  for (const variant of variants)
    report(engine.name, `dev${variant}`, await measure(engine, queries(`dev${variant}`)));

  const mini = miniSearchEngine();
  await mini.load(claims);
  print({ engine: mini.name, size: mini.size?.() });
  for (const variant of comparedVariants) {
    const train = queries(`train${variant}`);
    const ours = await measure(engine, train);
    report(engine.name, `train${variant}`, ours);
    const { settings, ...comparison } = await crossValidate(mini, train, ours.precisions);
    print({ comparison: `${engine.name} − ${mini.name}`, set: `train${variant}`, ...comparison });
    mini.use(settings);
    report(mini.name, `dev${variant}`, await measure(mini, queries(`dev${variant}`)));
  }

  if (!flags.quick)
    for (const peer of [fuseEngine(), pagefindEngine()]) {
      await peer.load(claims);
      print({ engine: peer.name, size: peer.size?.() });
      report(peer.name, 'dev', await measure(peer, queries('dev'), slow));
      await peer.close?.();
    }
  console.table(table);
  if (flags.large !== undefined) print(await measureLarge(readClaims(flags.large), queries('dev')));
}

function print(line: object): void {
  console.log(JSON.stringify(line));
}
