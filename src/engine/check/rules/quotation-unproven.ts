import { claimsFirstIn } from '../quotation.ts';
import type { CatalogRule } from '../rule.ts';

export const quotationUnproven: CatalogRule = {
  id: 'quotation-unproven',
  severity: 'error',
  summary: 'Every quotation was found in the text of its article and has not changed since.',
  why: 'A misquotation is worse than any wrong verdict. The texts stay outside; their proof is recorded.',
  examples: {
    beside: {
      'articles/lantern.md':
        'title: The lantern\ndate: 2026-01-02\nwords: 50\nquotations:\n  example: 5a2bdd2fd3c85cf0\n',
    },
    ok: 'quote: The lantern was red\nappearances:\n  - article: lantern\n',
    bad: 'quote: The lantern was redder\nappearances:\n  - article: lantern\n',
    at: '1:8',
  },
  check(report, { catalog, ids, digests }) {
    const fix =
      'Run `npm run check -- --articles <folder>` with the folder that holds the articles’ texts. Without them, leave it to the maintainers and say so in the pull request.';
    for (const { slug: article, file, quotations } of catalog.articles.values()) {
      const recorded = new Map(Object.entries(quotations));
      for (const { slug, file: claimFile } of claimsFirstIn(article, catalog)) {
        const digest = recorded.get(slug);
        recorded.delete(slug);
        if (digest === digests.get(slug)) continue;
        const message =
          digest === undefined
            ? `The quotation has not been proved against the article \`${article}\`.`
            : `The quotation is not the one that was proved against the article \`${article}\`.`;
        report(claimFile, { at: ['quote'], message, fix });
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
