import type { ClaimRule } from '../rule.ts';

export const verdictMissing: ClaimRule = {
  id: 'verdict-missing',
  severity: 'error',
  summary: 'Every claim has a verdict, unless it is a draft.',
  why: 'A review without a verdict leaves its readers where they were.',
  examples: {
    ok: 'claim: The lantern is red.\nverdict: right\n',
    bad: 'claim: The lantern is red.\nverdict:\n',
    at: '2:1',
  },
  check({ verdict, draft }, report) {
    if (verdict !== undefined || draft) return;
    report({
      at: ['verdict'],
      message: 'This claim has no verdict.',
      fix: 'Add `verdict: …`, or `draft: true` while it is being checked.',
    });
  },
};
