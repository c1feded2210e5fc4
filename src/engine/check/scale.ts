import type { Claim } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import { isOnScale, type Verdict } from '../model/verdict.ts';

/** The claim’s verdict as the site defines it; undefined for a draft and for an unknown id. */
export function verdictOf({ verdict }: Claim, site: Site): Verdict | undefined {
  return site.verdicts.find(({ id }) => id === verdict);
}

/** Whether the claim has a place on the scale, so that evidence has to carry it. */
export function isRated(claim: Claim, site: Site): boolean {
  const verdict = verdictOf(claim, site);
  return verdict !== undefined && isOnScale(verdict);
}
