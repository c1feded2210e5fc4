import { slugPattern } from '../../model/slug.ts';
import { createReferenceRule } from '../reference-rule.ts';

export const publisherUnknown = createReferenceRule({
  id: 'publisher-unknown',
  summary: 'A publisher that is given by its id has a file in `publishers/`.',
  why: 'The file says for whom the publisher speaks. One without a file is given by its plain name.',
  examples: {
    beside: { 'publishers/daily-lantern.md': 'name: The Daily Lantern\n' },
    ok: 'sources:\n  - publisher: daily-lantern\n  - publisher: The Evening Lantern\n',
    bad: 'sources:\n  - publisher: daily-lanten\n',
    at: '2:16',
  },
  names: 'publisher',
  known: ({ ids }) => ids.publishers,
  otherwise: (id) => `Add publishers/${id}.md, or write the publisher’s name as people know it.`,
  *references({ catalog }) {
    for (const { file, sources } of catalog.claims) {
      for (const [index, { publisher, via }] of sources.entries()) {
        const id = slugPattern.test(publisher) ? publisher : undefined;
        yield { file, id, at: ['sources', index, 'publisher'] };
        yield { file, id: asId(via), at: ['sources', index, 'via'] };
      }
    }
    for (const { file, publishers } of catalog.claimants.values()) {
      for (const [index, id] of publishers.entries()) yield { file, id, at: ['publishers', index] };
    }
    for (const { file, outlet } of catalog.articles.values())
      yield { file, id: asId(outlet), at: ['outlet'] };
  },
});

/** Outlets and republishers often have no record, and some are named like an id: one with a hyphen is meant as one. */
function asId(name: string | undefined): string | undefined {
  return name?.includes('-') && slugPattern.test(name) ? name : undefined;
}
