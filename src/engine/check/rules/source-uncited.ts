import { parseCalculations } from '../../calc/blocks.ts';
import type { Claim } from '../../model/claim.ts';
import { bodyOf } from '../body.ts';
import type { ClaimRule } from '../rule.ts';

export const sourceUncited: ClaimRule = {
  id: 'source-uncited',
  severity: 'error',
  summary: 'Every source that supports or contradicts a claim is cited in its text.',
  why: 'Evidence that the reasoning never mentions has not been weighed.',
  examples: {
    ok: '---\nsources:\n  - { id: lantern-2026, stance: supports }\n---\n\nIt was red [@lantern-2026].\n',
    bad: '---\nsources:\n  - { id: lantern-2026, stance: supports }\n---\n\nIt was red.\n',
    at: '3:11',
  },
  check(claim, report) {
    const cited = new Set(citedIn(claim));
    for (const [index, { id, stance }] of claim.sources.entries()) {
      if (stance === 'context' || cited.has(id)) continue;
      report({
        at: ['sources', index, 'id'],
        message: `The source \`${id}\` ${stance} the claim, but the text never cites it.`,
        fix: `Cite it where it matters: \`[@${id}]\`; or give it the stance \`context\`.`,
      });
    }
  },
};

/** The sources that the text or a calculation in it names. */
function citedIn(claim: Claim): string[] {
  const inputs = parseCalculations(claim.body).flatMap(({ given }) => Object.values(given));
  return [
    ...bodyOf(claim).citations.map(({ sourceId }) => sourceId),
    ...inputs.flatMap(({ source }) => source ?? []),
  ];
}
