import { createReferenceRule } from '../reference-rule.ts';

export const articleUnknown = createReferenceRule({
  id: 'article-unknown',
  summary: 'Every article that a claim appeared in has a file in `articles/`.',
  why: 'The article’s page accounts for each of its statements.',
  examples: {
    beside: { 'articles/2026-lantern.md': 'title: The lantern\ndate: "2026"\nwords: 300\n' },
    ok: 'appearances:\n  - article: 2026-lantern\n',
    bad: 'appearances:\n  - article: 2026-lantren\n',
    at: '2:14',
  },
  names: 'article',
  known: ({ ids }) => ids.articles,
  otherwise: (id) => `Correct the id, or add articles/${id}.md.`,
  *references({ catalog }) {
    for (const { file, appearances } of catalog.claims) {
      for (const [index, { article }] of appearances.entries())
        yield { file, id: article, at: ['appearances', index, 'article'] };
    }
  },
});
