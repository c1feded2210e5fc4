import type { Claim } from '../engine/model/claim.ts';
import type { Verdict } from '../engine/model/verdict.ts';
import { site } from './config.ts';
import { verdictOf } from './names.ts';

/** Claims by verdict, in the order of the scale; verdicts without a claim are left out. */
export function byVerdict(claims: readonly Claim[]): { verdict: Verdict; claims: Claim[] }[] {
  return site.verdicts
    .map((verdict) => ({
      verdict,
      claims: claims.filter((claim) => verdictOf(claim)?.id === verdict.id),
    }))
    .filter((group) => group.claims.length > 0);
}
