import { chooseOne, createReferenceRule, idsOf } from '../reference-rule.ts';

export const kindUnknown = createReferenceRule({
  id: 'kind-unknown',
  summary: 'A source’s kind is among those of the site’s configuration.',
  why: 'The kind says whether a source is a document, an official finding, a party or the press.',
  examples: {
    ok: 'sources:\n  - kind: record\n',
    bad: 'sources:\n  - kind: recrod\n',
    at: '2:11',
  },
  names: 'kind of source',
  known: ({ site }) => idsOf(site.kinds),
  otherwise: chooseOne,
  *references({ catalog }) {
    for (const { file, sources } of catalog.claims) {
      for (const [index, { kind }] of sources.entries())
        yield { file, id: kind, at: ['sources', index, 'kind'] };
    }
  },
});
