import { compareText } from '../catalog/order.ts';
import type { Claim } from '../model/claim.ts';
import { dayOfBuild, type Publication } from './publication.ts';

/** Something that happened to a published review. */
export interface Change {
  kind: 'published' | 'corrected' | 'withdrawn';
  /** `YYYY-MM-DD` */
  date: string;
  claim: Claim;
  /** What was wrong and what it says now, or why it was withdrawn. */
  reason?: string;
  /** Ids of the verdicts, where the correction changed the verdict. */
  verdictBefore?: string;
  verdictAfter?: string;
}

/**
 * What happened to the published reviews, newest first. Nothing did before the site was published, and drafts
 * and reviews that are still to come are not in it.
 */
export function collectChanges(publication: Publication): Change[] {
  const { claims, site } = publication.catalog;
  const since = site.publishedSince;
  if (since === undefined) return [];
  const today = dayOfBuild(publication);
  return claims
    .filter(({ draft, published }) => !draft && published <= today)
    .flatMap((claim) => [...changesOf(claim, since)])
    .filter(({ date }) => date >= since)
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.claim.slug, b.claim.slug));
}

/** A review written before the site was published came out with it. */
function* changesOf(claim: Claim, since: string): Iterable<Change> {
  const { published, withdrawn, corrections } = claim;
  yield { kind: 'published', date: published > since ? published : since, claim };
  const inOrder = corrections.toSorted((a, b) => compareText(a.date, b.date));
  for (const [index, { date, change, verdictBefore }] of inOrder.entries()) {
    const later = inOrder.slice(index + 1);
    const verdictAfter = later.find((next) => next.verdictBefore)?.verdictBefore ?? claim.verdict;
    yield {
      kind: 'corrected',
      date,
      claim,
      reason: change,
      ...(verdictBefore !== undefined && { verdictBefore }),
      ...(verdictBefore !== undefined && verdictAfter !== undefined && { verdictAfter }),
    };
  }
  if (withdrawn !== undefined)
    yield { kind: 'withdrawn', date: withdrawn.date, claim, reason: withdrawn.reason };
}
