import { createReferenceRule } from '../reference-rule.ts';

export const claimUnknown = createReferenceRule({
  id: 'claim-unknown',
  summary: 'The claims that a claim repeats or contradicts exist.',
  why: 'Readers follow these links from one review to the other.',
  examples: {
    beside: { 'claims/2026/lantern-is-red.md': 'date: 2026-01-02\n' },
    ok: 'contradicts: [lantern-is-red]\n',
    bad: 'contradicts: [lantern-is-rd]\n',
    at: '1:15',
  },
  names: 'claim',
  known: ({ ids }) => ids.claims,
  otherwise: () => 'Write the file name of a claim, without its folder and `.md`.',
  *references({ catalog }) {
    for (const { file, repeats, contradicts } of catalog.claims) {
      for (const [index, id] of repeats.entries()) yield { file, id, at: ['repeats', index] };
      for (const [index, id] of contradicts.entries())
        yield { file, id, at: ['contradicts', index] };
    }
  },
});
