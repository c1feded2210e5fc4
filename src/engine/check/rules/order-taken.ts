import type { CatalogRule } from '../rule.ts';

export const orderTaken: CatalogRule = {
  id: 'order-taken',
  severity: 'error',
  summary: 'Each place in an article is that of one claim.',
  why: 'The page of an article accounts for its statements one after the other.',
  examples: {
    beside: {
      'articles/lamps.md': 'title: On lamps\ndate: 2026-01-02\nwords: 400\n',
      'claims/2026/a-lantern.md': 'appearances:\n  - { article: lamps, order: 1 }\n',
    },
    ok: 'appearances:\n  - { article: lamps, order: 2 }\n',
    bad: 'appearances:\n  - { article: lamps, order: 1 }\n',
    at: '2:30',
  },
  check(report, { catalog }) {
    const taken = new Map<string, string>();
    const claims = catalog.claims.toSorted((a, b) => (a.file < b.file ? -1 : 1));
    for (const { file, appearances } of claims) {
      for (const [index, { article, order }] of appearances.entries()) {
        if (article === undefined || order === undefined) continue;
        const place = `${article} ${order}`;
        const other = taken.get(place);
        taken.set(place, other ?? file);
        if (other === undefined) continue;
        report(file, {
          at: ['appearances', index, 'order'],
          message: `The place ${order} in \`${article}\` is taken by ${other}.`,
          fix: 'Give each statement the place in which it stands in the article.',
        });
      }
    }
  },
};
