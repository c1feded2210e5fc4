import { claimsFirstIn } from '../quotation.ts';
import type { CatalogRule } from '../rule.ts';

export const quotationUnproven: CatalogRule = {
  id: 'quotation-unproven',
  severity: 'error',
  summary: 'Every quotation was found in the text of its article and has not changed since.',
  why: 'A misquotation is worse than any wrong verdict. The texts stay outside; their proof is recorded.',
  examples: {
    file: 'articles/lantern.md',
    beside: {
      'claims/2026/lantern-is-red.md':
        'quote: The lantern was red\nappearances:\n  - article: lantern\n',
    },
    ok: 'title: The lantern\ndate: 2026-01-02\nwords: 50\nquotations:\n  lantern-is-red: 5a2bdd2fd3c85cf0\n',
    bad: 'title: The lantern\ndate: 2026-01-02\nwords: 50\nquotations:\n  lantern-is-red: 0000000000aaaaaa\n',
    at: '5:19',
  },
  check(report, { catalog, ids, digests }) {
    const fix =
      'Run `npm run check -- --articles <folder>` with the folder that holds the articles’ texts. Without them, leave it to the maintainers and say so in the pull request.';
    for (const { slug: article, file, quotations } of catalog.articles.values()) {
      const recorded = new Map(Object.entries(quotations));
      for (const { slug } of claimsFirstIn(article, catalog)) {
        const digest = recorded.get(slug);
        recorded.delete(slug);
        if (digest === digests.get(slug)) continue;
        const message =
          digest === undefined
            ? `The quotation of \`${slug}\` has not been proved against this article.`
            : `The quotation of \`${slug}\` is not the one that was proved against this article.`;
        report(file, { at: ['quotations', slug], message, fix });
      }
      for (const slug of recorded.keys()) {
        if (ids.claims.has(slug) && !catalog.claimsBySlug.has(slug)) continue;
        report(file, {
          at: { key: ['quotations', slug] },
          message: `No claim \`${slug}\` was checked in this article.`,
          fix: `Remove the line. ${fix}`,
        });
      }
    }
  },
};
