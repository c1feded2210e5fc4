import { retractionsFile } from '../../read/retractions.ts';
import { suggest } from '../nearest.ts';
import type { CatalogRule } from '../rule.ts';

export const retractionUnknown: CatalogRule = {
  id: 'retraction-unknown',
  severity: 'warning',
  summary: 'Each retraction names a source that a claim lists.',
  why: 'A misspelt id would leave the claims unmarked that rest on the retracted work.',
  examples: {
    file: 'retractions.yaml',
    beside: { 'claims/2026/lantern.md': 'sources:\n  - { id: lantern-log }\n' },
    ok: 'lantern-log: { date: 2026-01-20, reason: The log was made up. }\n',
    bad: 'lantern-lok: { date: 2026-01-20, reason: The log was made up. }\n',
    at: '1:1',
  },
  check(report, { catalog }) {
    for (const id of catalog.retractions.keys()) {
      if (catalog.works.has(id)) continue;
      report(retractionsFile, {
        at: { key: [id] },
        message: `No claim lists a source \`${id}\`.`,
        fix: suggest(id, new Set(catalog.works.keys()), 'Correct the id, or remove the entry.'),
      });
    }
  },
};
