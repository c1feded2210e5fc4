import { chooseOne, createReferenceRule, idsOf } from '../reference-rule.ts';

export const verdictUnknown = createReferenceRule({
  id: 'verdict-unknown',
  summary: 'Every verdict is one of the site’s scale.',
  why: 'A verdict without a definition says nothing that a reader could hold us to.',
  examples: {
    ok: 'verdict: wrong\n',
    bad: 'verdict: wrnog\n',
    at: '1:10',
  },
  names: 'verdict',
  known: ({ site }) => idsOf(site.verdicts),
  otherwise: chooseOne,
  *references({ catalog }) {
    for (const { file, verdict, secondRating, corrections } of catalog.claims) {
      yield { file, id: verdict, at: ['verdict'] };
      yield { file, id: secondRating?.verdict, at: ['secondRating', 'verdict'] };
      for (const [index, { verdictBefore }] of corrections.entries())
        yield { file, id: verdictBefore, at: ['corrections', index, 'verdictBefore'] };
    }
  },
});
