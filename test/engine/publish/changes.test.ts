import { expect, test } from 'vitest';
import type { Claim } from '../../../src/engine/model/claim.ts';
import { collectChanges } from '../../../src/engine/publish/changes.ts';
import { claim } from '../catalog/collection.ts';
import { publicationOf } from './publication.ts';

const changesOf = (claims: Claim[], publishedSince?: string) =>
  collectChanges(publicationOf({ claims }, publishedSince ? { publishedSince } : {})).map(
    ({ claim: { slug }, ...change }) => ({ slug, ...change }),
  );

test('nothing has changed before anything was published', () => {
  expect(
    changesOf([claim('red', { corrections: [{ date: '2026-03-01', change: 'Lit.' }] })]),
  ).toEqual([]);
});

test('a review comes out on its day, or with the site', () => {
  const claims = [claim('late', { published: '2026-03-01' }), claim('early')];
  expect(changesOf(claims, '2026-02-15')).toEqual([
    { slug: 'late', kind: 'published', date: '2026-03-01' },
    { slug: 'early', kind: 'published', date: '2026-02-15' },
  ]);
});

test('drafts and reviews still to come are not in it', () => {
  const claims = [
    claim('draft', { draft: true, verdict: undefined }),
    claim('coming', { published: '2027-01-01', reviewed: '2027-01-01' }),
  ];
  expect(changesOf(claims, '2026-01-01')).toEqual([]);
});

test('a correction tells the verdict before and the one it was changed to', () => {
  const corrections = [
    { date: '2026-05-01', change: 'To right.', verdictBefore: 'partly' },
    { date: '2026-03-01', change: 'To partly.', verdictBefore: 'wrong' },
    { date: '2026-04-01', change: 'A comma.' },
  ];
  expect(changesOf([claim('red', { corrections })], '2026-01-01')).toEqual([
    {
      slug: 'red',
      kind: 'corrected',
      date: '2026-05-01',
      reason: 'To right.',
      verdictBefore: 'partly',
      verdictAfter: 'right',
    },
    { slug: 'red', kind: 'corrected', date: '2026-04-01', reason: 'A comma.' },
    {
      slug: 'red',
      kind: 'corrected',
      date: '2026-03-01',
      reason: 'To partly.',
      verdictBefore: 'wrong',
      verdictAfter: 'partly',
    },
    { slug: 'red', kind: 'published', date: '2026-02-01' },
  ]);
});

test('a withdrawal gives its reason, and corrections before publication do not count', () => {
  const fields = {
    corrections: [{ date: '2026-01-15', change: 'Lit.' }],
    withdrawn: { date: '2026-06-01', reason: 'It was wrong.' },
  };
  expect(changesOf([claim('red', fields)], '2026-02-01')).toEqual([
    { slug: 'red', kind: 'withdrawn', date: '2026-06-01', reason: 'It was wrong.' },
    { slug: 'red', kind: 'published', date: '2026-02-01' },
  ]);
});
