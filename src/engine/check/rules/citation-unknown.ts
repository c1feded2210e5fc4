import { bodyOf } from '../body.ts';
import { idsOf } from '../reference-rule.ts';
import { suggest } from '../nearest.ts';
import type { ClaimRule } from '../rule.ts';

export const citationUnknown: ClaimRule = {
  id: 'citation-unknown',
  severity: 'error',
  summary: 'Every citation names a source that the claim lists.',
  why: 'A reader must be able to go from each sentence to what it rests on.',
  examples: {
    ok: '---\nsources:\n  - id: lantern-2026\n---\n\nIt was red [@lantern-2026, page 2].\n',
    bad: '---\nsources:\n  - id: lantern-2026\n---\n\nIt was red [@lantren-2026, page 2].\n',
    at: '6:14',
  },
  check(claim, report) {
    const known = idsOf(claim.sources);
    for (const { sourceId, idOffset } of bodyOf(claim).citations) {
      if (known.has(sourceId)) continue;
      report({
        at: { offset: idOffset },
        message: `The citation names \`${sourceId}\`, which is not among the sources.`,
        fix: suggest(sourceId, known, 'Add it to `sources`, or correct the id.'),
      });
    }
  },
};
