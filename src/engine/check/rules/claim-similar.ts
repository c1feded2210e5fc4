import type { LinkedClaimRule } from '../rule.ts';

const id = 'claim-similar';

export const claimSimilar: LinkedClaimRule = {
  id,
  severity: 'warning',
  summary: 'A claim is not here twice in other words.',
  why: 'A reader who finds the one would miss what the other says; where they are two, the link between them tells so.',
  examples: {
    beside: {
      'claims/2025/a-lantern.md':
        'claim: The lantern at the gate was scarlet.\ndate: 2025-01-02\npublished: 2026-01-10\n',
    },
    ok: 'claim: At the gate, the lantern was scarlet.\nrepeats: [a-lantern]\npublished: 2026-02-01\n',
    bad: 'claim: At the gate, the lantern was scarlet.\npublished: 2026-02-01\n',
    at: '1:8',
  },
  isWaiting: ({ similar }) => similar === undefined,
  check(claim, report, { catalog, similar }) {
    const linked = new Set(catalog.links.get(claim.slug)?.map(({ claim: other }) => other.slug));
    for (const other of similar?.get(claim.slug) ?? []) {
      if (linked.has(other.slug)) continue;
      report({
        at: ['claim'],
        value: other.slug,
        message: `${other.file} may say the same: “${other.claim}”`,
        fix: `If it does, add the new appearance there, or name it under \`repeats\`; if not, say why under \`allow\`: \`{ rule: ${id}, value: ${other.slug}, reason: … }\`.`,
      });
    }
  },
};
