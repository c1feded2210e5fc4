import { expect, test } from 'vitest';
import type { Content } from '../../../src/engine/model/content.ts';
import type { Page } from '../../../src/engine/model/page.ts';
import { findPolicies, isFurtherPolicy, isStated } from '../../../src/engine/publish/policies.ts';
import {
  auditPractices,
  countClaimants,
  measureShares,
} from '../../../src/engine/publish/self-audit.ts';
import { claim, claimant, publisher, source } from '../catalog/collection.ts';
import { historyOf, publicationOf, responsible } from './publication.ts';

const page = (slug: string, ...covers: Page['covers']): Page => ({
  slug,
  title: slug,
  description: slug,
  reviewed: '2026-06-01',
  covers,
  file: `pages/${slug}.md`,
  body: '',
  bodyLine: 1,
});

const content: Partial<Content> = {
  claims: [
    claim('red', {
      sources: [
        source('log', { publisher: 'beacon', read: 'full', archived: 'https://archive.example/1' }),
        source('note', { publisher: 'The Works', kind: 'press', read: 'excerpt' }),
      ],
      responses: [{ from: 'The Works', asked: '2026-01-05' }],
    }),
    claim('blue', { sources: [source('note', { kind: 'press', read: 'excerpt' })] }),
    claim('title', { weight: 'detail' }),
    claim('view', { verdict: 'unjudged', notRatedBecause: 'opinion', claimant: 'patient' }),
  ],
  claimants: [
    claimant('jo-lantern', { name: 'Jo Lantern' }),
    claimant('patient', { name: 'A patient', standing: 'private' }),
  ],
  publishers: [publisher('beacon')],
  pages: [
    page('about', { policy: 'funding', section: 'money' }),
    page('corrections-policy', { policy: 'corrections' }),
    page('archive', { policy: 'sources' }),
  ],
};

test('measures rated main claims only', () => {
  const shares = measureShares(publicationOf(content));
  expect(shares.map(({ id, count, total }) => `${id} ${count}/${total}`)).toEqual([
    'two-publishers 1/2',
    'primary 1/2',
    'archived 1/2',
    'read-in-full 1/2',
    'asked-reply 1/2',
  ]);
});

test('counts whose claims were checked, and private persons together', () => {
  expect(countClaimants(publicationOf(content))).toEqual([
    { id: 'jo-lantern', count: 2 },
    { count: 1 },
  ]);
});

test('leads to each policy where a page says that it states it', () => {
  const places = findPolicies(publicationOf(content));
  const stated = places.flatMap(({ id, path }) => (path === undefined ? [] : [`${id} ${path}`]));
  expect(stated).toEqual([
    'funding /checks/about/#part-money',
    'sources /checks/policies/archive/',
    'corrections /checks/corrections/policy/',
  ]);
  expect(content.pages?.filter(isFurtherPolicy).map(({ slug }) => slug)).toEqual(['archive']);
});

test('what only a publisher can state is missing until there is one', () => {
  const statedBy = (config = {}) => {
    const publication = publicationOf(content, config);
    return findPolicies(publication)
      .filter((place) => isStated(place, publication))
      .map(({ id }) => id);
  };
  expect(statedBy()).toEqual(['sources', 'corrections']);
  expect(statedBy(responsible)).toEqual(['funding', 'sources', 'corrections']);
});

test('says what is met and what is missing', () => {
  const metBy = (...args: Parameters<typeof publicationOf>) =>
    auditPractices(publicationOf(...args))
      .filter(({ isMet }) => isMet)
      .map(({ id }) => id);
  expect(metBy(content)).toEqual(['attributed', 'sourced', 'markup', 'fresh']);
  const published = {
    ...responsible,
    contact: 'desk@lantern.example',
    production: { notice: 'By hand.', approvedBy: 'The desk' },
  };
  const known = historyOf();
  expect(metBy(content, published, known)).toEqual([
    'responsible',
    'contact',
    'attributed',
    'sourced',
    'approved',
    'log',
    'markup',
    'fresh',
  ]);
});

test('a review a week over half a year is counted from the build’s day', () => {
  const paced = (published: string) => {
    const claims = Array.from({ length: 26 }, (_, index) => claim(`c-${index}`, { published }));
    const practices = auditPractices(publicationOf({ claims }, responsible));
    return practices.find(({ id }) => id === 'pace')?.isMet;
  };
  expect([paced('2026-07-02'), paced('2026-06-30')]).toEqual([true, false]);
});
