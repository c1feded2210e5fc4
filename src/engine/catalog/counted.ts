import type { Claim } from '../model/claim.ts';

/** Whether the claim’s verdict stands: it is neither being checked nor withdrawn. */
export function isStanding(claim: Claim): boolean {
  return !claim.draft && claim.withdrawn === undefined;
}

/** Whether the claim counts in statistics: its verdict stands and it is no mere detail. */
export function isCounted(claim: Claim): boolean {
  return isStanding(claim) && claim.weight === 'main';
}
