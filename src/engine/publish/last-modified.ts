import type { Claim } from '../model/claim.ts';
import { changesOfClaim } from './changes.ts';
import type { Publication } from './publication.ts';

/** The day of the last change to a claim that its front matter or the history of its file tells of. */
export function lastModified(claim: Claim, publication: Publication): string {
  const { published, reviewed, corrections, withdrawn } = claim;
  const days = [published, reviewed, ...corrections.map(({ date }) => date)];
  if (withdrawn !== undefined) days.push(withdrawn.date);
  const [change] = changesOfClaim(claim, publication);
  if (change !== undefined && change.kind !== 'published') days.push(change.date);
  return latest(days);
}

/** A long list of claims fills many files, each of which says when the last of the claims changed. */
const known = new WeakMap<readonly Claim[], { publication: Publication; day: string }>();

/** The last change to any of the claims, a list that no longer changes; `fallback` where there is none. */
export function lastModifiedOf(
  claims: readonly Claim[],
  publication: Publication,
  fallback: string,
): string {
  if (claims.length === 0) return fallback;
  const before = known.get(claims);
  if (before?.publication === publication) return before.day;
  const day = latest(claims.map((claim) => lastModified(claim, publication)));
  known.set(claims, { publication, day });
  return day;
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}
