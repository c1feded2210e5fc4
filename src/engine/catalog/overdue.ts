import type { Claim } from '../model/claim.ts';
import { isStanding } from './counted.ts';

/** Whether a review should have been looked at again before `today`: on the day itself there is still time. */
export function isOverdue(claim: Claim, today: string): boolean {
  return isStanding(claim) && claim.reviewBy !== undefined && claim.reviewBy < today;
}
