import { type Facet, facets } from '../engine/search/document.ts';
import type { FacetCounts, Filters } from '../engine/search/search.ts';
import type { PageWords } from './page-words.ts';

/** Values shown for a facet; those beyond are reached by typing `claimant:name`. */
const most = 10;

/**
 * Draws the values of each facet as check boxes with their counts, the chosen ones first of all kept. What has the
 * focus keeps it.
 */
export function drawFacets(
  place: HTMLElement,
  { counts, chosen, words }: { counts: FacetCounts; chosen: Filters; words: PageWords },
): void {
  const focused =
    document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
  place.replaceChildren(
    ...facets.flatMap((facet) => {
      const values = shownValues(counts, facet, chosen[facet] ?? []);
      if (values.length === 0) return [];
      const group = document.createElement('fieldset');
      const legend = document.createElement('legend');
      legend.textContent = words.say(`facet.${facet}`);
      group.append(legend, ...values.map((value) => buildBox(facet, value, chosen[facet] ?? [])));
      return [group];
    }),
  );
  if (focused !== '') document.getElementById(focused)?.focus();
}

function shownValues(
  counts: FacetCounts,
  facet: Facet,
  chosen: readonly string[],
): FacetCounts[Facet] {
  const values = counts[facet];
  return values.filter(({ value }, place) => place < most || chosen.includes(value));
}

function buildBox(
  facet: Facet,
  { value, label, count }: FacetCounts[Facet][number],
  chosen: readonly string[],
): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = facet;
  box.value = value;
  box.id = `${facet}-${value}`;
  box.checked = chosen.includes(value);
  const number = document.createElement('span');
  number.className = 'quiet';
  number.textContent = String(count);
  const line = document.createElement('label');
  line.append(box, ` ${label} `, number);
  return line;
}
