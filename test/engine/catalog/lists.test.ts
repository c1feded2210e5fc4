import { describe, expect, test } from 'vitest';
import { paginate } from '../../../src/engine/catalog/paginate.ts';
import { hasProfile } from '../../../src/engine/catalog/profile.ts';
import { countClaims } from '../../../src/engine/catalog/statistics.ts';
import { buildTimeline } from '../../../src/engine/catalog/timeline.ts';
import { lanternSite } from '../../helpers/lantern-site.ts';
import { article, catalogOf, claim, claimant, publisher, source, story } from './collection.ts';

describe('paginate', () => {
  test.each([
    [0, 3, [[]], '0-0'],
    [3, 3, [[1, 2, 3]], '1-3'],
    [4, 3, [[1, 2, 3], [4]], '4-4'],
    [7, 3, [[1, 2, 3], [4, 5, 6], [7]], '7-7'],
  ])('cuts %i items into pages of %i', (length, size, pages, lastRange) => {
    const cut = paginate(
      Array.from({ length }, (_, index) => index + 1),
      size,
    );
    expect(cut.map(({ items }) => items)).toEqual(pages);
    expect(cut.map(({ number, count, total }) => [number, count, total])).toEqual(
      pages.map((_, index) => [index + 1, pages.length, length]),
    );
    expect(`${cut.at(-1)?.first}-${cut.at(-1)?.last}`).toBe(lastRange);
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses pages of %d', (size) => {
    expect(() => paginate([1], size)).toThrow(RangeError);
  });
});

test('counts main claims whose verdict stands, in the scale’s order, and details apart', () => {
  const counts = countClaims(
    [
      claim('a', { verdict: 'wrong' }),
      claim('b', { verdict: 'right' }),
      claim('c', { verdict: 'right' }),
      claim('d', { verdict: 'right', weight: 'detail' }),
      claim('e', { draft: true, verdict: undefined }),
      claim('f', { withdrawn: { date: '2026-01-01', reason: 'A mistake.' } }),
    ],
    lanternSite,
  );
  expect(counts.byVerdict.map(({ verdict, count }) => [verdict.id, count])).toEqual([
    ['right', 2],
    ['partly', 0],
    ['wrong', 1],
    ['open', 0],
    ['unjudged', 0],
  ]);
  expect(counts).toMatchObject({ counted: 3, details: 1, drafts: 1, withdrawn: 1 });
  expect(counts.detailsByVerdict[0]?.count).toBe(1);
});

test.each([
  ['public', true],
  ['spokesperson', true],
  ['private', false],
])('gives a %s claimant a profile: %s', (standing, expected) => {
  expect(hasProfile(claimant('jo', { standing }))).toBe(expected);
});

describe('timeline', () => {
  const sources = [{ publisher: 'beacon', url: 'https://beacon.example/' }];
  const event = (date: string, name: string) => ({ date, event: name, sources });

  test('merges events and claims, oldest first; on one day spans first and events before claims', () => {
    const feud = story('feud', [
      event('2026-01-05', 'tick'),
      event('2026-01-05/2026-01-09', 'span'),
      event('2025', 'old'),
      event('2026-01', 'month'),
    ]);
    const catalog = catalogOf({
      stories: [feud],
      articles: [article('speech', { story: 'feud' })],
      claims: [
        claim('said', { date: '2026-01-05', appearances: [{ article: 'speech' }] }),
        claim('elsewhere', { date: '2026-01-04' }),
      ],
    });
    const names = buildTimeline(feud, catalog).map((entry) =>
      entry.type === 'event' ? entry.event.event : `claim ${entry.claim.slug}`,
    );
    expect(names).toEqual(['old', 'month', 'span', 'tick', 'claim said']);
  });

  test('names the source of an event: a work that a claim rests on, or what the story says', () => {
    const feud = story('feud', [
      { date: '2026', event: 'it', sources: [{ id: 'log' }, ...sources, { id: 'gone' }] },
    ]);
    const catalog = catalogOf({
      publishers: [publisher('beacon', { name: 'The Beacon' })],
      claims: [claim('said', { sources: [source('log', { publisher: 'beacon' })] })],
    });
    expect(buildTimeline(feud, catalog)).toMatchObject([
      {
        sources: [
          {
            publisher: 'The Beacon',
            title: 'The lantern log',
            workId: 'log',
            url: 'https://lantern.example/log',
          },
          { publisher: 'The Beacon', url: 'https://beacon.example/' },
        ],
      },
    ]);
    expect(buildTimeline(feud, catalog)[0]).toHaveProperty('sources.length', 2);
  });
});
