import type { ClaimRule } from '../rule.ts';
import { isRated } from '../scale.ts';

export const wordingsMissing: ClaimRule = {
  id: 'wordings-missing',
  severity: 'warning',
  summary: 'A rated main claim gives other ways in which people put it.',
  why: 'Readers search in their own words, and find the claim only if it holds some of them.',
  examples: {
    ok: 'verdict: right\nwordings:\n  - They said the lantern was scarlet\n',
    bad: 'verdict: right\nwordings: []\n',
    at: '2:11',
  },
  check(claim, report, { site }) {
    if (!isRated(claim, site) || claim.weight === 'detail' || claim.wordings.length > 0) return;
    report({
      at: ['wordings'],
      message: 'This claim gives no other wording.',
      fix: 'Add `wordings:` with two or three ways in which somebody might put or search it.',
    });
  },
};
