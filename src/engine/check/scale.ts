import type { Claim } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import { findVerdict, isOnScale } from '../model/verdict.ts';

/** Whether the claim has a place on the scale, so that evidence has to carry it. */
export function isRated(claim: Claim, site: Site): boolean {
  const verdict = findVerdict(claim.verdict, site);
  return verdict !== undefined && isOnScale(verdict);
}
