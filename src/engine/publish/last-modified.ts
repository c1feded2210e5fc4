import type { Claim } from '../model/claim.ts';
import { changesOfClaim } from './changes.ts';
import type { Publication } from './publication.ts';

/** The day of the last change to a claim that its front matter or the history of its file tells of. */
export function lastModified(claim: Claim, publication: Publication): string {
  const { slug, published, reviewed, corrections, withdrawn } = claim;
  const days = [published, reviewed, ...corrections.map(({ date }) => date)];
  if (withdrawn !== undefined) days.push(withdrawn.date);
  const [change] = changesOfClaim(slug, publication);
  if (change !== undefined && change.kind !== 'published') days.push(change.date);
  return latest(days);
}

/** The last change to any of the claims; `fallback` where there is none. */
export function lastModifiedOf(
  claims: readonly Claim[],
  publication: Publication,
  fallback: string,
): string {
  if (claims.length === 0) return fallback;
  return latest(claims.map((claim) => lastModified(claim, publication)));
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}
