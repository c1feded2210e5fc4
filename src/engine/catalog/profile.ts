import type { Claimant } from '../model/claimant.ts';

/** Whether the claimant may have a page of counts, a feed and `sameAs`. A private person never has. */
export function hasProfile(claimant: Claimant): boolean {
  return claimant.standing !== 'private';
}
