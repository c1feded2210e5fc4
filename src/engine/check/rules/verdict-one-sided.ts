import { isOwnAccount } from '../../catalog/publisher-side.ts';
import type { LinkedClaimRule } from '../rule.ts';
import { findVerdict } from '../../model/verdict.ts';

export const verdictOneSided: LinkedClaimRule = {
  id: 'verdict-one-sided',
  severity: 'warning',
  summary:
    'The highest verdict has support from outside the claimant’s side; the lowest has evidence against it.',
  why: 'Nobody is a witness in their own cause, and what is merely unsupported is not thereby wrong.',
  examples: {
    beside: { 'publishers/lantern-press.md': 'name: Lantern Press\nside: jo-lantern\n' },
    ok: 'claimant: jo-lantern\nverdict: right\nsources:\n  - { publisher: The Beacon, stance: supports }\n',
    bad: 'claimant: jo-lantern\nverdict: right\nsources:\n  - { publisher: lantern-press, stance: supports }\n',
    at: '2:10',
  },
  check(claim, report, { site, catalog }) {
    const { id = '', rating } = findVerdict(claim.verdict, site) ?? {};
    if (rating === undefined) return;
    const ratings = site.verdicts.flatMap(({ rating }) => rating ?? []);
    const outside = claim.sources.filter((source) => !isOwnAccount(claim, source, catalog));
    if (rating === Math.max(...ratings) && !outside.some(({ stance }) => stance === 'supports')) {
      report({
        at: ['verdict'],
        value: id,
        message: `\`${id}\` has no support from outside the claimant’s own side.`,
        fix: 'Look for a source that is not the claimant’s, or choose a more careful verdict.',
      });
    }
    if (
      rating === Math.min(...ratings) &&
      !claim.sources.some(({ stance }) => stance === 'contradicts')
    ) {
      report({
        at: ['verdict'],
        value: id,
        message: `\`${id}\` has no source that contradicts the claim.`,
        fix: 'Look for one, or choose a verdict for what cannot be shown.',
      });
    }
  },
};
