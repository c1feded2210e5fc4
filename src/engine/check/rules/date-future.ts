import { firstDay } from '../../model/date.ts';
import { datesOf } from '../dates.ts';
import type { CatalogRule } from '../rule.ts';

export const dateFuture: CatalogRule = {
  id: 'date-future',
  severity: 'error',
  summary: 'What is said to have happened did not happen later than today.',
  why: 'A date to come is a slip of the pen, and it sorts the claim before all others.',
  examples: {
    ok: 'date: 2026-03-01\n',
    bad: 'date: 2062-03-01\n',
    at: '1:7',
  },
  check(report, { catalog, today }) {
    for (const { file, at, date } of datesOf(catalog)) {
      if (firstDay(date) <= today) continue;
      report(file, {
        at,
        message: `\`${date}\` is later than today, ${today}.`,
        fix: 'Correct the date.',
      });
    }
  },
};
