import type { Difference } from '../../history/compare-versions.ts';
import type { Claim } from '../../model/claim.ts';
import { changesOfClaim, type Change } from '../changes.ts';
import { present } from '../present.ts';
import type { Publication } from '../publication.ts';
import type { ChangePart, ClaimChange } from './change-shapes.ts';

/** What happened to one claim’s review, newest first, with all the words that differ. */
export function describeChanges(claim: Claim, publication: Publication): ClaimChange[] {
  return changesOfClaim(claim, publication).map((change) => describeChange(change, () => true));
}

/** A change as the interface tells it; `isTold` says which differences with their words. */
export function describeChange(
  change: Change,
  isTold: (difference: Difference) => boolean,
): ClaimChange {
  const { kind, date, mark, reason, verdictBefore, verdictAfter, commit, differences } = change;
  const parts = differences.map((difference) => describePart(difference, isTold));
  return present({ kind, date, mark, reason, verdictBefore, verdictAfter, commit, parts });
}

function describePart(
  difference: Difference,
  isTold: (difference: Difference) => boolean,
): ChangePart {
  const { before, after, ...place } = difference;
  return isTold(difference) ? { ...place, before, after } : place;
}
