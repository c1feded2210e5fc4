import type { Claim } from '../model/claim.ts';
import type { Catalog } from './catalog.ts';
import { isCounted, isStanding } from './counted.ts';
import { compareClaims } from './order.ts';

/** Another claim worth reading, and why. */
export interface RelatedClaim {
  claim: Claim;
  reason: 'repeats' | 'contradicts' | 'source' | 'claimant' | 'topic';
}

const itself = (claim: Claim) => claim;

const mostRelated = 6;
/** How many neighbours of a claim in one list are looked at, so that the work never grows with the collection. */
const mostNeighbours = 40;

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
  for (const { relation, claim: other } of catalog.links.get(claim.slug) ?? []) {
    if (isStanding(other)) add(other, relation);
  }
  for (const other of claimsSharingSources(claim, catalog)) add(other, 'source');
  for (const other of nearest(claim, catalog.claimsByClaimant.get(claim.claimant) ?? [], itself)) {
    if (other.topics.some((topic) => claim.topics.includes(topic))) add(other, 'claimant');
  }
  for (const topic of claim.topics) {
    for (const other of nearest(claim, catalog.claimsByTopic.get(topic) ?? [], itself))
      add(other, 'topic');
  }
  return [...related.values()];
}

function claimsSharingSources(claim: Claim, catalog: Catalog): Claim[] {
  const scores = new Map<Claim, number>();
  for (const { id } of claim.sources) {
    const uses = catalog.works.get(id)?.uses ?? [];
    for (const other of nearest(claim, uses, (use) => use.claim)) {
      scores.set(other, (scores.get(other) ?? 0) + 1 / uses.length);
    }
  }
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || compareClaims(a, b))
    .map(([other]) => other);
}

/** The claims that stand around `claim` in a list in the catalog’s order, nearest first. */
function nearest<Item>(
  claim: Claim,
  list: readonly Item[],
  claimOf: (item: Item) => Claim,
): Claim[] {
  const place = findPlace(claim, list, claimOf);
  const found: Claim[] = [];
  for (let step = 0; step <= mostNeighbours / 2; step++) {
    for (const index of step === 0 ? [place] : [place - step, place + step]) {
      const item = list[index];
      if (item === undefined) continue;
      const other = claimOf(item);
      if (other !== claim && isCounted(other)) found.push(other);
    }
  }
  return found;
}

/** Where `claim` stands, or would stand, in a sorted list. */
function findPlace<Item>(
  claim: Claim,
  list: readonly Item[],
  claimOf: (item: Item) => Claim,
): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && compareClaims(claimOf(item), claim) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
