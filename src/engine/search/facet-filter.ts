import { type Facet, facets } from './document.ts';
import type { FacetTable, FacetValue } from './facet-table.ts';

/** Chosen values by facet: a claim must have one of each facet’s. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** For each facet the values of the results with their counts, the most frequent first. */
export type FacetCounts = Record<Facet, (FacetValue & { count: number })[]>;

/** Whether a claim passes the filters, leaving one facet out when given. */
export type FilterTest = (claim: number, except?: Facet) => boolean;

export function filterTest(table: FacetTable, filters: Filters): FilterTest {
  const wanted = facets.flatMap((facet) => {
    const chosen = filters[facet];
    if (chosen === undefined) return [];
    const { values, forEach } = table.columns[facet];
    const isChosen = values.map(({ value }) => chosen.includes(value));
    return [{ facet, forEach, isChosen }];
  });
  return (claim, except) =>
    wanted.every(({ facet, forEach, isChosen }) => {
      let has = facet === except;
      forEach(claim, (value) => (has ||= isChosen[value] === true));
      return has;
    });
}

/**
 * How many of the claims have each value. Each facet is counted without its own filter, so that the
 * count beside a value is what choosing it would show.
 */
export function countFacets(
  table: FacetTable,
  claims: readonly number[],
  passes: FilterTest,
): FacetCounts {
  // Every facet is set before the record is used.
  const counts = {} as FacetCounts;
  for (const facet of facets) {
    const { values, forEach } = table.columns[facet];
    const sums = new Uint32Array(values.length);
    for (const claim of claims)
      if (passes(claim, facet)) forEach(claim, (value) => (sums[value] = (sums[value] ?? 0) + 1));
    counts[facet] = values
      .map((value, index) => ({ ...value, count: sums[index] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  }
  return counts;
}
