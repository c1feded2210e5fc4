import Fuse from 'fuse.js/basic';
import type { FacetValue } from './facet-table.ts';

/** The entries of a short list (speakers, outlets, topics) that what was typed may mean, best first. */
export function lookUp<Entry>(
  entries: readonly Entry[],
  typed: string,
  nameOf: (entry: Entry) => string,
): Entry[] {
  const fuse = new Fuse(entries, {
    keys: [{ name: 'name', getFn: nameOf }],
    threshold: 0.3,
    ignoreLocation: true,
  });
  return fuse.search(typed.slice(0, 100)).map(({ item }) => item);
}

/** The facet values that a filter such as `claimant:russell` means: the value itself, or those like it. */
export function findFilterValues(values: readonly FacetValue[], typed: string): string[] {
  const wanted = typed.trim().toLowerCase();
  const exact = values.find(
    ({ value, label }) => value === wanted || label.toLowerCase() === wanted,
  );
  const found = exact === undefined ? lookUp(values, wanted, ({ label }) => label) : [exact];
  return found.map(({ value }) => value);
}
