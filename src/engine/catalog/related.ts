import type { Claim } from '../model/claim.ts';
import type { Catalog } from './catalog.ts';
import { isCounted, isStanding } from './counted.ts';

/** Another claim worth reading, and why. */
export interface RelatedClaim {
  claim: Claim;
  reason: 'repeats' | 'contradicts' | 'source' | 'claimant' | 'topic';
}

const mostRelated = 6;
/** How many neighbours of a claim in one list are looked at, so that the work never grows with the collection. */
const mostNeighbours = 24;

/**
 * At most six related claims: first those that either names as repetition or contradiction, then
 * those resting on the same works (rarer works weigh more), then the nearest in time by the same
 * claimant on the same topic, then the nearest on the same topic. Only claims whose verdict stands;
 * a detail only where it is linked.
 */
export function relatedClaims(claim: Claim, catalog: Catalog): RelatedClaim[] {
  const related = new Map<string, RelatedClaim>();
  const add = (other: Claim, reason: RelatedClaim['reason']) => {
    if (other === claim || related.has(other.slug) || related.size === mostRelated) return;
    related.set(other.slug, { claim: other, reason });
  };
  const nearestIn = (list: readonly Claim[] = []) =>
    related.size === mostRelated ? [] : nearest(claim, list, catalog.places);
  for (const { relation, claim: other } of catalog.links.get(claim.slug) ?? []) {
    if (isStanding(other)) add(other, relation);
  }
  for (const other of claimsSharingSources(claim, catalog)) add(other, 'source');
  for (const other of nearestIn(catalog.claimsByClaimant.get(claim.claimant))) {
    if (other.topics.some((topic) => claim.topics.includes(topic))) add(other, 'claimant');
  }
  for (const topic of claim.topics) {
    for (const other of nearestIn(catalog.claimsByTopic.get(topic))) add(other, 'topic');
  }
  return [...related.values()];
}

function claimsSharingSources(claim: Claim, { claimsByWork, places }: Catalog): Claim[] {
  const scores = new Map<Claim, number>();
  for (const { id } of claim.sources) {
    const users = claimsByWork.get(id) ?? [];
    for (const other of nearest(claim, users, places)) {
      scores.set(other, (scores.get(other) ?? 0) + 1 / users.length);
    }
  }
  const placeOf = ({ slug }: Claim) => places.get(slug) ?? 0;
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || placeOf(a) - placeOf(b))
    .map(([other]) => other);
}

/** The claims that stand around `claim` in a list in the catalog’s order, nearest first. */
function nearest(claim: Claim, list: readonly Claim[], places: Catalog['places']): Claim[] {
  const middle = findIndex(claim, list, places);
  const found: Claim[] = [];
  for (let step = 0; step <= mostNeighbours / 2; step++) {
    for (const index of step === 0 ? [middle] : [middle - step, middle + step]) {
      const other = list[index];
      if (other !== undefined && other !== claim && isCounted(other)) found.push(other);
    }
  }
  return found;
}

/** Where `claim` stands, or would stand, in a list in the catalog’s order. */
function findIndex({ slug }: Claim, list: readonly Claim[], places: Catalog['places']): number {
  const place = places.get(slug) ?? 0;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = places.get(list[middle]?.slug ?? '') ?? 0;
    if (other < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
