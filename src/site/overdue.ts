import { isOverdue as isOverdueOn } from '../engine/catalog/overdue.ts';
import type { Claim } from '../engine/model/claim.ts';
import { today } from './catalog.ts';

/** Whether a review should have been looked at again before the day of the build. */
export function isOverdue(claim: Claim): boolean {
  return isOverdueOn(claim, today);
}
