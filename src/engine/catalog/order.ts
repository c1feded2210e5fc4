import type { Claim } from '../model/claim.ts';
import { firstDay } from '../model/date.ts';

/** Orders text by code unit, so that order never depends on the machine’s language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Newest first, by the first day that the date can mean; then by slug. Each date is read once. */
export function sortClaims(claims: readonly Claim[]): Claim[] {
  return claims
    .map((claim) => ({ claim, day: firstDay(claim.date) }))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.claim.slug, b.claim.slug))
    .map(({ claim }) => claim);
}
