import { countWords } from '../../model/text.ts';
import { claimsFirstIn } from '../quotation.ts';
import type { CatalogRule } from '../rule.ts';

export const articleOverquoted: CatalogRule = {
  id: 'article-overquoted',
  severity: 'warning',
  summary: 'The quotations from one article are together at most half as long as the article.',
  why: 'Articles belong to those who wrote them; a review quotes the words that it needs.',
  examples: {
    file: 'articles/lantern.md',
    beside: {
      'claims/2026/lantern-is-red.md':
        'quote: The lantern was red\nappearances:\n  - article: lantern\n',
    },
    ok: 'title: The lantern\ndate: 2026-01-02\nwords: 8\n',
    bad: 'title: The lantern\ndate: 2026-01-02\nwords: 7\n',
    at: '3:8',
  },
  check(report, { catalog }) {
    for (const { slug, file, words } of catalog.articles.values()) {
      const quoted = claimsFirstIn(slug, catalog).map(({ quote }) => countWords(quote));
      const total = quoted.reduce((sum, count) => sum + count, 0);
      if (total * 2 <= words) continue;
      report(file, {
        at: ['words'],
        message: `${total} of the article’s ${words} words are quoted by its claims: more than half.`,
        fix: 'Cut quotations down to the words that carry the claim.',
      });
    }
  },
};
