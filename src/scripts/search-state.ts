import { facets } from '../engine/search/document.ts';
import type { Filters } from '../engine/search/search.ts';

/** All that decides what the search page shows; it stands in the address. */
export interface SearchState {
  query: string;
  filters: Filters;
  order: 'relevance' | 'date';
}

/** Reads the state from an address’s parameters: `?q=some+words&verdict=some-id&order=date`. */
export function readState(parameters: URLSearchParams): SearchState {
  const filters: Filters = {};
  for (const facet of facets) {
    const chosen = [...new Set(parameters.getAll(facet))].filter((value) => value !== '');
    if (chosen.length > 0) filters[facet] = chosen;
  }
  return {
    query: parameters.get('q') ?? '',
    filters,
    order: parameters.get('order') === 'date' ? 'date' : 'relevance',
  };
}

/** A pasted text longer than this stays out of the address, in characters. */
const longestQuery = 1000;

/** The parameters of a state; what is as usual is left out. */
export function writeState({ query, filters, order }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  const words = query.trim();
  if (words !== '' && words.length <= longestQuery) parameters.set('q', words);
  for (const facet of facets)
    for (const value of filters[facet] ?? []) parameters.append(facet, value);
  if (order === 'date') parameters.set('order', 'date');
  return parameters;
}

/** The state with one value of a facet chosen, or no longer. */
export function toggleFilter(state: SearchState, facet: keyof Filters, value: string): SearchState {
  const chosen = state.filters[facet] ?? [];
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  const filters = { ...state.filters, [facet]: next };
  if (next.length === 0) Reflect.deleteProperty(filters, facet);
  return { ...state, filters };
}

/** How many values are chosen. */
export function countFilters({ filters }: SearchState): number {
  return Object.values(filters).reduce((sum, chosen) => sum + chosen.length, 0);
}
