import { assessTrust } from '../../catalog/trust.ts';
import type { LinkedClaimRule } from '../rule.ts';
import { isRated } from '../scale.ts';

export const publishersFew: LinkedClaimRule = {
  id: 'publishers-few',
  severity: 'warning',
  summary: 'A rated main claim rests on at least two publishers outside the dispute.',
  why: 'One publisher can err; two that copy from nobody seldom err alike.',
  examples: {
    ok: 'sources:\n  - publisher: The Lantern\n  - publisher: The Beacon\n',
    bad: 'verdict: right\nsources:\n  - publisher: The Lantern\n',
    at: '2:1',
  },
  check(claim, report, { site, catalog }) {
    if (!isRated(claim, site) || claim.weight === 'detail') return;
    const { independentPublishers } = assessTrust(claim, catalog);
    if (independentPublishers >= 2) return;
    const few = independentPublishers === 0 ? 'no publisher' : 'one publisher';
    report({
      at: { key: ['sources'] },
      message: `This rated claim rests on ${few} outside the dispute.`,
      fix: 'Look for another that is no party and republishes none; if there is none, say so in the finding.',
      value: few,
    });
  },
};
