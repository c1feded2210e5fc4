import { describe, expect, test } from 'vitest';
import { relatedClaims } from '../../../src/engine/catalog/related.ts';
import type { Claim } from '../../../src/engine/model/claim.ts';
import { catalogOf, claim, source } from './collection.ts';

function related(claims: Claim[], slug = 'this'): string[] {
  const catalog = catalogOf({ claims });
  const subject = catalog.claimsBySlug.get(slug);
  if (subject === undefined) throw new Error(`no claim ${slug}`);
  return relatedClaims(subject, catalog).map(
    ({ claim: other, reason }) => `${reason} ${other.slug}`,
  );
}

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;

test('names links first, then shared sources, then the claimant’s claims, then the topic’s', () => {
  const claims = [
    claim('this', { date: day(10), contradicts: ['linked'], sources: [source('log')] }),
    claim('linked', { topics: ['light'], claimant: 'other' }),
    claim('links-here', { topics: ['light'], claimant: 'other', repeats: ['this'] }),
    claim('shares', { topics: ['light'], claimant: 'other', sources: [source('log')] }),
    claim('same-person', { date: day(11) }),
    claim('same-topic', { date: day(10), claimant: 'other' }),
    claim('unrelated', { topics: ['light'], claimant: 'other' }),
  ];
  expect(related(claims)).toEqual([
    'contradicts linked',
    'repeats links-here',
    'source shares',
    'claimant same-person',
    'topic same-topic',
  ]);
});

test('lets a rarer work weigh more', () => {
  const common = (slug: string) =>
    claim(slug, { topics: ['light'], claimant: slug, sources: [source('common')] });
  const claims = [
    claim('this', { date: day(1), sources: [source('common'), source('rare')] }),
    ...['a', 'b', 'c'].map(common),
    claim('z', { topics: ['light'], claimant: 'z', sources: [source('rare')] }),
  ];
  expect(related(claims)[0]).toBe('source z');
});

test('gives six at most, the nearest in time, whatever the size of the collection', () => {
  const claims = Array.from({ length: 31 }, (_, index) =>
    claim(`day-${index + 1}`, { date: day(index + 1) }),
  );
  const found = related(claims, 'day-16');
  expect(found.toSorted()).toEqual(
    [13, 14, 15, 17, 18, 19].map((number) => `claimant day-${number}`),
  );
});

describe('leaves out', () => {
  test.each<[string, Record<string, unknown>]>([
    ['drafts', { draft: true }],
    ['withdrawn claims', { withdrawn: { date: '2026-01-01', reason: 'A mistake.' } }],
    ['details', { weight: 'detail' }],
  ])('%s', (_name, fields) => {
    expect(related([claim('this'), claim('other', fields)])).toEqual([]);
  });

  test('drafts even where they are linked, but not linked details', () => {
    const claims = [
      claim('this', { repeats: ['draft', 'detail'] }),
      claim('draft', { draft: true }),
      claim('detail', { weight: 'detail' }),
    ];
    expect(related(claims)).toEqual(['repeats detail']);
  });
});

test('reads a few neighbours only of a list of any length', () => {
  const claims = Array.from({ length: 5000 }, (_, index) => claim(`claim-${index}`));
  let reads = 0;
  const counted = new Proxy(claims, {
    get(list, key) {
      if (/^\d+$/.test(String(key))) reads++;
      return Reflect.get(list, key);
    },
  });
  const catalog = catalogOf({ claims: [claim('this', { sources: [source('log')] }), ...claims] });
  const crowded = {
    ...catalog,
    claimsByWork: new Map([['log', counted]]),
    claimsByClaimant: new Map([['jo-lantern', counted]]),
    claimsByTopic: new Map([['water', counted]]),
  };
  const subject = catalog.claimsBySlug.get('this');
  expect(subject && relatedClaims(subject, crowded)).toHaveLength(6);
  expect(reads).toBeLessThan(150);
});
