import type { Claim } from '../model/claim.ts';
import { firstDay } from '../model/date.ts';
import { compareText } from '../compare-text.ts';

/** Newest first, by the first day that the date can mean; then by slug. Each date is read once. */
export function sortClaims(claims: readonly Claim[]): Claim[] {
  return claims
    .map((claim) => ({ claim, day: firstDay(claim.date) }))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.claim.slug, b.claim.slug))
    .map(({ claim }) => claim);
}
