import { isCounted } from '../engine/catalog/counted.ts';
import { groupEvidence } from '../engine/catalog/evidence.ts';
import type { Claim } from '../engine/model/claim.ts';
import { findVerdict } from '../engine/model/verdict.ts';
import { catalog } from './catalog.ts';
import { site } from './config.ts';
import { say } from './say.ts';

/** A claim on which the evidence or the ratings part. */
export interface Contested {
  claim: Claim;
  /** How they part, in words. */
  remark: string;
}

/** Claims with sources on both sides or a second rating that differs; those with both come first. */
export function contestedClaims(most: number): Contested[] {
  return catalog.claims
    .filter((claim) => isCounted(claim) && !claim.sensitive)
    .map((claim) => ({ claim, remarks: remarksOn(claim) }))
    .filter(({ remarks }) => remarks.length > 0)
    .sort((a, b) => b.remarks.length - a.remarks.length)
    .slice(0, most)
    .map(({ claim, remarks }) => ({ claim, remark: remarks.join('; ') }));
}

function remarksOn(claim: Claim): string[] {
  const remarks: string[] = [];
  const { supports, contradicts } = groupEvidence(claim, catalog);
  if (supports.length > 0 && contradicts.length > 0)
    remarks.push(
      say('home.both-sides', { supports: supports.length, contradicts: contradicts.length }),
    );
  const second = claim.secondRating?.verdict;
  if (second !== undefined && second !== claim.verdict)
    remarks.push(
      say('home.second-rating', { verdict: findVerdict(second, site)?.label ?? second }),
    );
  return remarks;
}
