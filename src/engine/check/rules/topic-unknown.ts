import { chooseOne, createReferenceRule, idsOf } from '../reference-rule.ts';

export const topicUnknown = createReferenceRule({
  id: 'topic-unknown',
  summary: 'A claim’s topics are among those of the site’s configuration.',
  why: 'A claim under an unknown topic is found by nobody who browses by topic.',
  examples: {
    ok: 'topics: [water]\n',
    bad: 'topics: [watr]\n',
    at: '1:10',
  },
  names: 'topic',
  known: ({ site }) => idsOf(site.topics),
  otherwise: chooseOne,
  *references({ catalog }) {
    for (const { file, topics } of catalog.claims) {
      for (const [index, id] of topics.entries()) yield { file, id, at: ['topics', index] };
    }
  },
});
