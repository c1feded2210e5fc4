import type { Claim } from '../model/claim.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';

/** What a source says for or against a claim. */
export type Leaning = Exclude<Source['stance'], 'context'>;

/**
 * To which side of the claim its verdict leans, by the scale of the site: a rating above the middle is carried by
 * what supports the claim, one below by what contradicts it. Undefined in the middle, off the scale and without a
 * verdict.
 */
export function leaningOf({ verdict }: Claim, { verdicts }: Site): Leaning | undefined {
  const rating = verdicts.find(({ id }) => id === verdict)?.rating;
  const ratings = verdicts.flatMap(({ rating }) => rating ?? []);
  if (rating === undefined) return undefined;
  const middle = (Math.min(...ratings) + Math.max(...ratings)) / 2;
  if (rating === middle) return undefined;
  return rating > middle ? 'supports' : 'contradicts';
}

/** The sources that carry a verdict: those on its side, else all that take one, else all there are. */
export function carryingSources(claim: Claim, site: Site): readonly Source[] {
  const leaning = leaningOf(claim, site);
  const taking = claim.sources.filter(({ stance }) => stance !== 'context');
  const siding = taking.filter(({ stance }) => stance === leaning);
  return [siding, taking, claim.sources].find((sources) => sources.length > 0) ?? [];
}

/** The sources that speak against a verdict; against one that leans to no side, all that take one do. */
export function opposingSources(claim: Claim, site: Site): readonly Source[] {
  const leaning = leaningOf(claim, site);
  return claim.sources.filter(({ stance }) => stance !== 'context' && stance !== leaning);
}
