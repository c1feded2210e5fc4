import { isStanding } from '../../catalog/counted.ts';
import { leaningOf } from '../../catalog/leaning.ts';
import type { Claim } from '../../model/claim.ts';
import type { LinkedClaimRule } from '../rule.ts';

const id = 'repeats-conflict';

export const repeatsConflict: LinkedClaimRule = {
  id,
  severity: 'error',
  summary: 'Two claims linked as the same do not have verdicts that contradict each other.',
  why: 'Whoever finds one of them would be told the opposite of what the other says, unless one gives the reason: another scope, another date.',
  examples: {
    beside: { 'claims/2025/earlier.md': 'date: 2025-01-02\nverdict: right\n' },
    ok: 'verdict: wrong\nrepeats: [earlier]\nallow:\n  - { rule: repeats-conflict, value: earlier, reason: It burned down in between. }\n',
    bad: 'verdict: wrong\nrepeats: [earlier]\n',
    at: '2:11',
  },
  check(claim, report, { site, catalog }) {
    const leaning = isStanding(claim) ? leaningOf(claim, site) : undefined;
    for (const { relation, claim: other } of catalog.links.get(claim.slug) ?? []) {
      if (relation !== 'repeats' || leaning === undefined || !isStanding(other)) continue;
      const otherLeaning = leaningOf(other, site);
      if (otherLeaning === undefined || otherLeaning === leaning) continue;
      // One reason is enough, in the file of either; without one, whoever made the link hears of it.
      const place = claim.repeats.indexOf(other.slug);
      const isExplained = allows(claim, other);
      if (!isExplained && (place === -1 || allows(other, claim))) continue;
      report({
        at: ['repeats', Math.max(place, 0)],
        value: other.slug,
        message: `This claim is \`${claim.verdict}\`, and \`${other.slug}\`, which it repeats, is \`${other.verdict}\`.`,
        fix: `Look at both again; where both verdicts are right, say why under \`allow\`: \`{ rule: ${id}, value: ${other.slug}, reason: … }\`.`,
      });
    }
  },
};

function allows({ allow }: Claim, { slug }: Claim): boolean {
  return allow.some(({ rule, value }) => rule === id && value === slug);
}
