import { createReferenceRule } from '../reference-rule.ts';

export const storyUnknown = createReferenceRule({
  id: 'story-unknown',
  summary: 'The story that an article belongs to has a file in `stories/`.',
  why: 'The article would be missing from the story’s page.',
  examples: {
    file: 'articles/2026-lantern.md',
    beside: { 'stories/lantern-row.md': 'title: The lantern row\nsummary: Who broke it.\n' },
    ok: 'title: The lantern\ndate: "2026"\nwords: 300\nstory: lantern-row\n',
    bad: 'title: The lantern\ndate: "2026"\nwords: 300\nstory: lantern-raw\n',
    at: '4:8',
  },
  names: 'story',
  known: ({ ids }) => ids.stories,
  otherwise: (id) => `Correct the id, or add stories/${id}.md.`,
  *references({ catalog }) {
    for (const { file, story } of catalog.articles.values())
      yield { file, id: story, at: ['story'] };
  },
});
