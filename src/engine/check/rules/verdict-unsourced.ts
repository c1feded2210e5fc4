import type { ClaimRule } from '../rule.ts';
import { isRated } from '../scale.ts';

export const verdictUnsourced: ClaimRule = {
  id: 'verdict-unsourced',
  severity: 'error',
  summary: 'A verdict on the scale rests on a source of which more than the title was read.',
  why: 'A verdict without evidence is an opinion, and a title says little of what a work says.',
  examples: {
    ok: 'verdict: right\nsources:\n  - read: excerpt\n',
    bad: 'verdict: right\nsources:\n  - read: title-only\n',
    at: '1:10',
  },
  check(claim, report, { site }) {
    if (!isRated(claim, site) || claim.sources.some(({ read }) => read !== 'title-only')) return;
    const none = claim.sources.length === 0;
    report({
      at: ['verdict'],
      message: none
        ? `The verdict \`${claim.verdict}\` rests on no source.`
        : `The verdict \`${claim.verdict}\` rests on sources of which only the title was read.`,
      fix: none
        ? 'List the sources that it rests on, or choose a verdict off the scale.'
        : 'Read at least one of them, or choose a verdict off the scale.',
    });
  },
};
