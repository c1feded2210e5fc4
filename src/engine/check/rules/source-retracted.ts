import { isStanding } from '../../catalog/counted.ts';
import { carryingSources } from '../../catalog/leaning.ts';
import type { LinkedClaimRule } from '../rule.ts';

export const sourceRetracted: LinkedClaimRule = {
  id: 'source-retracted',
  severity: 'error',
  summary: 'No verdict rests on retracted works alone.',
  why: 'What its own publisher has taken back cannot carry a verdict.',
  examples: {
    beside: {
      'retractions.yaml': 'beacon-log: { date: 2026-01-20, reason: The log was made up. }\n',
    },
    ok: 'verdict: right\nsources:\n  - { id: beacon-log, stance: supports }\n  - { id: lamp-book, stance: supports }\n',
    bad: 'verdict: right\nsources:\n  - { id: beacon-log, stance: supports }\n  - { id: lamp-book, stance: context }\n',
    at: '3:5',
  },
  check(claim, report, { site, catalog }) {
    const carrying = carryingSources(claim, site);
    const [first] = carrying;
    if (first === undefined || claim.verdict === undefined || !isStanding(claim)) return;
    if (!carrying.every(({ id }) => catalog.retractions.has(id))) return;
    const { date, reason } = catalog.retractions.get(first.id) ?? {};
    report({
      at: ['sources', claim.sources.indexOf(first)],
      message: `\`${claim.verdict}\` rests on what was retracted alone: \`${first.id}\` on ${date} (${reason}).`,
      fix: 'Look for other evidence, or choose a verdict for what cannot be shown, with a correction that says why.',
    });
  },
};
