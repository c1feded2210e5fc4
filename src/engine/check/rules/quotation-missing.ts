import type { RuleText } from '../rule.ts';

/** Reported by `npm run check -- --articles <folder>`, which has the texts. */
export const quotationMissing: RuleText = {
  id: 'quotation-missing',
  severity: 'error',
  summary: 'The words quoted stand in the article, in the same order.',
  why: 'A misquotation is worse than any wrong verdict.',
};

/** Likewise. */
export const articleTextMissing: RuleText = {
  id: 'article-text-missing',
  severity: 'error',
  summary: 'The folder of articles holds the text of every article that claims were taken from.',
  why: 'A quotation that nobody can look up is not proved.',
};
