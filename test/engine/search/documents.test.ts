import { expect, test } from 'vitest';
import { searchDocuments, searchOptions } from '../../../src/engine/search/documents.ts';
import { article, catalogOf, claim, claimant, publisher, source } from '../catalog/collection.ts';

test('a claim is searched by all that is said of it', () => {
  const catalog = catalogOf({
    claims: [
      claim('red', {
        date: '2025-12-30/2026-01-02',
        appearances: [
          { article: 'the-square', order: 1 },
          { article: 'the-square', order: 4, quote: 'a red lantern hung there' },
        ],
        sources: [source('log', { title: 'The lantern log', publisher: 'lantern' })],
      }),
    ],
    claimants: [
      claimant('jo-lantern', { name: 'Jo Lantern', role: 'keeper', organization: 'guild' }),
      claimant('guild', { name: 'Guild of Keepers', kind: 'organization' }),
    ],
    publishers: [publisher('lantern', { name: 'The Lantern' })],
    articles: [article('the-square', { title: 'In the square' })],
  });
  expect(searchDocuments(catalog)).toEqual([
    {
      id: 'red',
      claim: 'The lantern was red.',
      quotes: ['The lantern was red'],
      finding: 'It was.',
      speaker: 'Jo Lantern, keeper, Guild of Keepers',
      wordings: ['They say the lantern was scarlet'],
      sightings: ['a red lantern hung there'],
      sources: ['The lantern log, The Lantern'],
      verdict: 'right',
      claimant: 'jo-lantern',
      topics: ['water'],
      articles: ['the-square'],
      year: '2025',
      sourceKinds: ['record'],
      date: '2025-12-30/2026-01-02',
    },
  ]);
  expect(searchOptions(catalog).labels).toMatchObject({
    claimant: { 'jo-lantern': 'Jo Lantern', guild: 'Guild of Keepers' },
    articles: { 'the-square': 'In the square' },
  });
});

test('claims stand in the order of publication, so that new ones come last', () => {
  const catalog = catalogOf({
    claims: [
      claim('a-late', { published: '2026-03-01', date: '2020-01-01' }),
      claim('b', { published: '2026-01-15' }),
      claim('a', { published: '2026-02-01' }),
    ],
  });
  expect(searchDocuments(catalog).map(({ id }) => id)).toEqual(['b', 'a', 'a-late']);
});

test('a draft and a withdrawn claim have no verdict to filter by', () => {
  const catalog = catalogOf({
    claims: [
      claim('draft', { draft: true }),
      claim('withdrawn', { withdrawn: { date: '2026-03-01', reason: 'It was another.' } }),
    ],
  });
  expect(searchDocuments(catalog).map(({ verdict, status }) => ({ verdict, status }))).toEqual([
    { verdict: '', status: 'draft' },
    { verdict: '', status: 'withdrawn' },
  ]);
});
