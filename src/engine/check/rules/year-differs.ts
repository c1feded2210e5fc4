import { firstDay } from '../../model/date.ts';
import type { ClaimRule } from '../rule.ts';

export const yearDiffers: ClaimRule = {
  id: 'year-differs',
  severity: 'error',
  summary: 'A claim stands in the folder of the year in which it was said.',
  why: 'Contributors look for it there.',
  examples: {
    file: 'claims/2026/lantern-is-red.md',
    ok: 'date: 2026-03-01\n',
    bad: 'date: 2025-03-01\n',
    at: '1:7',
  },
  check({ file, date }, report) {
    const folder = file.split('/')[1] ?? '';
    const year = firstDay(date).slice(0, 4);
    if (folder === year) return;
    report({
      at: ['date'],
      message: `The claim was said in ${year}, but its file is in the folder ${folder}.`,
      fix: `Move the file to claims/${year}/, or correct the date.`,
    });
  },
};
