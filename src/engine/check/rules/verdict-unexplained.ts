import type { ClaimRule } from '../rule.ts';
import { findVerdict } from '../../model/verdict.ts';

export const verdictUnexplained: ClaimRule = {
  id: 'verdict-unexplained',
  severity: 'error',
  summary: 'A claim that is not judged says why in `notRatedBecause`; no other claim does.',
  why: 'Readers must see that a statement was left unrated for what it is, not for whose it is.',
  examples: {
    ok: 'verdict: unjudged\nnotRatedBecause: opinion\nsources: []\n',
    bad: 'verdict: right\nnotRatedBecause: opinion\n',
    at: '2:18',
  },
  check(claim, report, { site }) {
    const verdict = findVerdict(claim.verdict, site);
    if (verdict === undefined) return;
    const isUnjudged = verdict.mark === 'bare';
    if (isUnjudged && claim.notRatedBecause === undefined) {
      report({
        at: ['verdict'],
        message: `The verdict \`${verdict.id}\` does not say why the claim is not judged.`,
        fix: 'Add `notRatedBecause:` with `opinion`, `motive`, `prediction` or `testimony`.',
      });
    }
    if (!isUnjudged && claim.notRatedBecause !== undefined) {
      report({
        at: ['notRatedBecause'],
        message: `The claim has the verdict \`${verdict.id}\`, and a reason for having none.`,
        fix: 'Remove `notRatedBecause`, or change the verdict.',
      });
    }
  },
};
