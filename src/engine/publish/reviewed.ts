import { isCounted } from '../catalog/counted.ts';
import type { Claim } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import { findVerdict, type Verdict } from '../model/verdict.ts';

/**
 * The verdict under which the claim is published as a `ClaimReview`: undefined for details, drafts,
 * withdrawn claims and those that are not judged.
 */
export function reviewVerdict(claim: Claim, site: Pick<Site, 'verdicts'>): Verdict | undefined {
  return isCounted(claim) ? judgement(claim, site) : undefined;
}

/** Whether the claim was once published as a `ClaimReview` and is now withdrawn. */
export function isWithdrawnReview(claim: Claim, site: Pick<Site, 'verdicts'>): boolean {
  const { withdrawn, draft, weight } = claim;
  if (withdrawn === undefined || draft || weight !== 'main') return false;
  return judgement(claim, site) !== undefined;
}

/** The verdict, unless it says that the claim is not judged. */
function judgement(claim: Claim, site: Pick<Site, 'verdicts'>): Verdict | undefined {
  const verdict = findVerdict(claim.verdict, site);
  return verdict?.mark === 'bare' || claim.notRatedBecause !== undefined ? undefined : verdict;
}
