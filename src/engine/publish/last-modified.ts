import type { Claim } from '../model/claim.ts';

/** The day of the last change to a claim’s file that its front matter tells of. */
export function lastModified({ published, reviewed, corrections, withdrawn }: Claim): string {
  const days = [published, reviewed, ...corrections.map(({ date }) => date)];
  if (withdrawn !== undefined) days.push(withdrawn.date);
  return latest(days);
}

/** The last change to any of the claims; `fallback` where there is none. */
export function lastModifiedOf(claims: readonly Claim[], fallback: string): string {
  return claims.length === 0 ? fallback : latest(claims.map(lastModified));
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}
