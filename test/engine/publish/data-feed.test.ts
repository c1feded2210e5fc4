import { expect, test } from 'vitest';
import { buildClaimReview } from '../../../src/engine/publish/claim-review.ts';
import { buildDataFeed, buildReviewLines } from '../../../src/engine/publish/data-feed.ts';
import { serializeJsonLd } from '../../../src/engine/publish/json-ld.ts';
import { claim } from '../catalog/collection.ts';
import { publicationOf, responsible } from './publication.ts';

const gone = { date: '2026-03-01', reason: 'It was wrong.' };
const claims = [
  claim('red', { claim: 'It was <red> & “lit”.', reviewed: '2026-04-05' }),
  claim('blue', { date: '2025-01-02' }),
  claim('gone', { withdrawn: gone, date: '2024-01-02' }),
  claim('title', { weight: 'detail' }),
  claim('title-gone', { weight: 'detail', withdrawn: gone }),
  claim('draft', { draft: true, verdict: undefined }),
  claim('draft-gone', { draft: true, withdrawn: gone }),
  claim('view', { verdict: 'unjudged', notRatedBecause: 'opinion' }),
  claim('view-gone', { verdict: 'unjudged', notRatedBecause: 'opinion', withdrawn: gone }),
];
const publication = publicationOf({ claims }, responsible);
const onPages = claims
  .map((each) => buildClaimReview(each, publication))
  .filter((review) => review !== undefined)
  .map(serializeJsonLd);

test('the feed repeats each review byte for byte', () => {
  const feed = buildDataFeed(publication);
  expect(onPages).toHaveLength(2);
  for (const review of onPages) expect(feed).toContain(`"item":${review}}`);
});

test('the feed says when each review came, changed and went', () => {
  const feed: unknown = JSON.parse(buildDataFeed(publication));
  expect(feed).toMatchObject({
    '@type': 'DataFeed',
    name: 'Lantern checks: all claim reviews',
    url: 'https://lantern.example/checks/data/claimreviews.json',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    copyrightNotice: expect.stringContaining('Quotations') as string,
    dateModified: '2026-04-05',
    dataFeedElement: [
      { dateCreated: '2026-02-01', dateModified: '2026-04-05', item: { identifier: 'red' } },
      { dateCreated: '2026-02-01', dateModified: '2026-02-01', item: { identifier: 'blue' } },
      {
        '@type': 'DataFeedItem',
        dateCreated: '2026-02-01',
        dateDeleted: '2026-03-01',
        item: {
          '@type': 'ClaimReview',
          url: 'https://lantern.example/checks/claims/gone/',
          identifier: 'gone',
        },
      },
    ],
  });
});

test('a tombstone says nothing of what was withdrawn', () => {
  const [, , tombstone = ''] = buildReviewLines(publication).split('\n');
  expect(tombstone).toContain('dateDeleted');
  expect(tombstone).not.toMatch(/lantern was|reviewRating|claimReviewed/);
});

test('the lines are the same reviews and tombstones', () => {
  const lines = buildReviewLines(publication).trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual(onPages);
  expect(lines).toHaveLength(3);
});

test('a preview has a feed without addresses', () => {
  const feed = buildDataFeed(publicationOf({ claims }));
  expect(feed).not.toMatch(/lantern\.example\/checks|"@id"/);
  expect(JSON.parse(feed)).toHaveProperty('dataFeedElement.2.item.identifier', 'gone');
});

test('an empty collection has an empty feed', () => {
  expect(JSON.parse(buildDataFeed(publicationOf({})))).toMatchObject({
    dateModified: '2026-12-31',
    dataFeedElement: [],
  });
  expect(buildReviewLines(publicationOf({}))).toBe('');
});
