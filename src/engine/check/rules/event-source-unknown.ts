import { createReferenceRule } from '../reference-rule.ts';

export const eventSourceUnknown = createReferenceRule({
  id: 'event-source-unknown',
  summary: 'A timeline names works that a claim lists, or gives publisher and address.',
  why: 'Each event must lead a reader to what says so.',
  examples: {
    file: 'stories/lantern-row.md',
    beside: { 'claims/2026/lantern-is-red.md': 'sources:\n  - id: lantern-log\n' },
    ok: 'title: The lantern row\nsummary: Who broke it.\ntimeline:\n  - date: 2026-01-02\n    event: It broke.\n    sources: [{ id: lantern-log }]\n',
    bad: 'title: The lantern row\nsummary: Who broke it.\ntimeline:\n  - date: 2026-01-02\n    event: It broke.\n    sources: [{ id: lantern-lok }]\n',
    at: '6:21',
  },
  names: 'source',
  known: ({ catalog }) => new Set(catalog.works.keys()),
  otherwise: () => 'Correct the id, or give `publisher` and `url` in its place.',
  *references({ catalog, ids }) {
    // The sources of a claim that could not be read are not known.
    if (catalog.claims.length < ids.claims.size) return;
    for (const { file, timeline } of catalog.stories.values()) {
      for (const [event, { sources }] of timeline.entries()) {
        for (const [index, source] of sources.entries()) {
          const at = ['timeline', event, 'sources', index, 'id'];
          yield { file, id: 'id' in source ? source.id : undefined, at };
        }
      }
    }
  },
});
