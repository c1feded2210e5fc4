import { workSchema, type Source } from '../../model/source.ts';
import type { CatalogRule } from '../rule.ts';

type WorkField = keyof typeof workSchema.shape;
const workFields = Object.keys(workSchema.shape) as WorkField[]; // the schema’s own keys

export const workDiffers: CatalogRule = {
  id: 'work-differs',
  severity: 'error',
  summary: 'A work is described in the same words wherever it is listed.',
  why: 'It has one page, and its title, date and address cannot be two things at once.',
  examples: {
    beside: {
      'claims/2026/a-lantern.md': 'sources:\n  - { id: lantern-log, title: The log }\n',
    },
    ok: 'sources:\n  - { id: lantern-log, title: The log }\n',
    bad: 'sources:\n  - { id: lantern-log, title: A log }\n',
    at: '2:31',
  },
  check(report, { catalog }) {
    for (const { uses } of catalog.works.values()) {
      const [first, ...others] = uses.toSorted((a, b) => (a.claim.file < b.claim.file ? -1 : 1));
      if (first === undefined) continue;
      for (const { claim, source } of others) {
        for (const field of workFields) {
          if (source[field] === first.source[field]) continue;
          report(claim.file, {
            at: ['sources', claim.sources.indexOf(source), field],
            message: `${describe(source, field)}; in ${first.claim.file} ${describe(first.source, field, 'it')}.`,
            fix: `Make the two the same, or give the other work an id of its own.`,
          });
        }
      }
    }
  },
};

function describe(source: Source, field: WorkField, name = `The work \`${source.id}\``): string {
  const value = source[field];
  return value === undefined
    ? `${name} has no \`${field}\``
    : `${name} has the ${field} \`${value}\``;
}
