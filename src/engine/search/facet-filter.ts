import { type Facet, facets } from './document.ts';
import type { FacetTable } from './read-index.ts';

/** Chosen values by facet: a claim must have one of each facet’s. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

export type FacetCounts = Record<Facet, { value: string; count: number }[]>;

/** Whether a claim passes the filters, leaving one facet out when given. */
export type FilterTest = (number: number, except?: Facet) => boolean;

export function filterTest(table: FacetTable, filters: Filters): FilterTest {
  const wanted = facets.flatMap((facet) => {
    const chosen = filters[facet] ?? [];
    if (chosen.length === 0) return [];
    return [{ facet, numbers: new Set(chosen.map((value) => table.values[facet].indexOf(value))) }];
  });
  return (number, except) =>
    wanted.every(
      ({ facet, numbers }) =>
        facet === except ||
        (table.numbers[facet][number] ?? []).some((value) => numbers.has(value)),
    );
}

/**
 * How many of the claims have each value. Each facet is counted without its own filter, so that the
 * count beside a value is what choosing it would show.
 */
export function countFacets(
  table: FacetTable,
  found: readonly number[],
  passes: FilterTest,
): FacetCounts {
  const counts = {} as FacetCounts;
  for (const facet of facets) {
    const sums = new Uint32Array(table.values[facet].length);
    for (const number of found)
      if (passes(number, facet))
        for (const value of table.numbers[facet][number] ?? [])
          sums[value] = (sums[value] ?? 0) + 1;
    counts[facet] = table.values[facet]
      .map((value, index) => ({ value, count: sums[index] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
  return counts;
}
