import { isStanding } from '../engine/catalog/counted.ts';
import type { Claim } from '../engine/model/claim.ts';
import { today } from './catalog.ts';

/** Whether a review should have been looked at again before today. */
export function isOverdue(claim: Claim): boolean {
  return isStanding(claim) && claim.reviewBy !== undefined && claim.reviewBy < today;
}
