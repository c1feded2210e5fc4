import type { Claim } from '../model/claim.ts';
import { findVerdict, type Verdict } from '../model/verdict.ts';
import { isStanding } from './counted.ts';

/** The verdict that stands for a claim: none while it is being checked or once it is withdrawn. */
export function standingVerdict(
  claim: Claim,
  scale: { readonly verdicts: readonly Verdict[] },
): Verdict | undefined {
  return isStanding(claim) ? findVerdict(claim.verdict, scale) : undefined;
}
