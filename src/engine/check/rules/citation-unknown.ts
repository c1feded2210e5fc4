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
    const { citations, texts } = bodyOf(claim);
    for (const { sourceId, line, column } of citations) {
      if (known.has(sourceId)) continue;
      report({
        at: { line, column: column + 1 },
        message: `The citation names \`${sourceId}\`, which is not among the sources.`,
        fix: suggest(sourceId, known, 'Add it to `sources`, or correct the id.'),
      });
    }
    for (const { text, offset } of texts) {
      const start = text.search(/(?<!\\)\[@/);
      if (start === -1) continue;
      report({
        at: { offset: offset + start },
        message: 'This is not read as a citation.',
        fix: 'Write it as `[@source-id, where to look]`, in a sentence: headings and links hold none.',
      });
    }
  },
};
