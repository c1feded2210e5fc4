import { createReferenceRule } from '../reference-rule.ts';

export const claimantUnknown = createReferenceRule({
  id: 'claimant-unknown',
  summary: 'Every claimant that is named has a file in `claimants/`.',
  why: 'Readers ask who says so and whose side that is; the file answers.',
  examples: {
    beside: { 'claimants/ada-okoro.md': 'name: Ada Okoro\nkind: person\nstanding: public\n' },
    ok: 'claimant: ada-okoro\n',
    bad: 'claimant: ada-okorro\n',
    at: '1:11',
  },
  names: 'claimant',
  known: ({ ids }) => ids.claimants,
  otherwise: (id) => `Correct the id, or add claimants/${id}.md.`,
  *references({ catalog }) {
    for (const { file, claimant, appearances } of catalog.claims) {
      yield { file, id: claimant, at: ['claimant'] };
      for (const [index, appearance] of appearances.entries())
        yield { file, id: appearance.claimant, at: ['appearances', index, 'claimant'] };
    }
    for (const { file, organization } of catalog.claimants.values())
      yield { file, id: organization, at: ['organization'] };
    for (const { file, side } of catalog.publishers.values())
      yield { file, id: side, at: ['side'] };
  },
});
