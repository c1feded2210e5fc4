import type { Claim } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import type { Verdict } from '../model/verdict.ts';
import { isCounted, isStanding } from './counted.ts';

/** How many claims have one verdict. */
export interface VerdictCount {
  verdict: Verdict;
  count: number;
}

/** What a list of claims amounts to. Details, drafts and withdrawn claims never mix with the rest. */
export interface Statistics {
  /** Main claims whose verdict stands. */
  counted: number;
  /** Those, one entry a verdict of the site’s scale, in its order, zeros included. */
  byVerdict: readonly VerdictCount[];
  /** Details whose verdict stands, counted apart. */
  details: number;
  detailsByVerdict: readonly VerdictCount[];
  drafts: number;
  withdrawn: number;
}

/** Counts claims by verdict, in the scale’s order. */
export function countClaims(
  claims: readonly Claim[],
  { verdicts }: Pick<Site, 'verdicts'>,
): Statistics {
  const main = claims.filter(isCounted);
  const details = claims.filter((claim) => isStanding(claim) && claim.weight === 'detail');
  return {
    counted: main.length,
    byVerdict: countVerdicts(main, verdicts),
    details: details.length,
    detailsByVerdict: countVerdicts(details, verdicts),
    drafts: claims.filter(({ draft, withdrawn }) => draft && withdrawn === undefined).length,
    withdrawn: claims.filter(({ withdrawn }) => withdrawn !== undefined).length,
  };
}

function countVerdicts(claims: readonly Claim[], verdicts: readonly Verdict[]): VerdictCount[] {
  const counts = new Map<string | undefined, number>();
  for (const { verdict } of claims) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return verdicts.map((verdict) => ({ verdict, count: counts.get(verdict.id) ?? 0 }));
}
