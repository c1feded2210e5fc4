import type { Claim } from '../model/claim.ts';
import type { ReviewChange } from './history.ts';

/** A published verdict that changed although no correction says so. */
export interface SilentVerdict {
  claim: Claim;
  /** Ids of the scale. */
  before: string;
  after: string;
  day: string;
  commit: string;
}

/**
 * Changes of verdict for which the claim as it stands now has no correction that names the verdict before. Each
 * correction accounts for one change; what lies between as a draft does not hide one.
 */
export function findSilentVerdicts(
  changes: readonly ReviewChange[],
  claims: ReadonlyMap<string, Claim>,
): SilentVerdict[] {
  const shown = new Map<string, string>();
  const reasons = new Map<string, string[]>();
  return changes.flatMap(({ slug, day, commit, differences }): SilentVerdict[] => {
    const claim = claims.get(slug);
    const verdict = differences.find(({ part }) => part === 'verdict');
    if (claim === undefined || verdict === undefined) return [];
    const before = verdict.before === '' ? (shown.get(slug) ?? '') : verdict.before;
    shown.set(slug, before);
    if (verdict.after === '' || before === '' || verdict.after === before) return [];
    const left = reasons.get(slug) ?? claim.corrections.flatMap((c) => c.verdictBefore ?? []);
    const reason = left.indexOf(before);
    reasons.set(slug, reason < 0 ? left : left.toSpliced(reason, 1));
    return reason < 0 ? [{ claim, before, after: verdict.after, day, commit }] : [];
  });
}
