import { describe, expect, test } from 'vitest';
import { article, catalogOf, claim, publisher, slugsOf, source } from './collection.ts';

describe('order', () => {
  test('puts claims newest first by the first day that their date can mean, then by slug', () => {
    const claims = [
      claim('range', { date: '2019-05-01/2020-01-01' }),
      claim('year', { date: '2019' }),
      claim('b-day', { date: '2019-06-03' }),
      claim('a-day', { date: '2019-06-03' }),
      claim('month', { date: '2019-06' }),
      claim('newest', { date: '2024-01-01' }),
    ];
    const { claims: sorted, places } = catalogOf({ claims });
    expect(slugsOf(sorted)).toEqual(['newest', 'a-day', 'b-day', 'month', 'range', 'year']);
    expect(places.get('month')).toBe(3);
  });

  test('keeps an article’s own order; statements without a place come last', () => {
    const at = (order?: number) => ({ appearances: [{ article: 'speech', order }] });
    const second = {
      appearances: [{ url: 'https://a.example/' }, { article: 'speech', order: 2 }],
    };
    const claims = [
      claim('last', at()),
      claim('third', { ...at(3), date: '2030-01-01' }),
      claim('second', second),
      claim('first-b', at(1)),
      claim('first-a', at(1)),
    ];
    const { claimsByArticle } = catalogOf({ claims });
    expect(slugsOf(claimsByArticle.get('speech'))).toEqual([
      ...['first-a', 'first-b', 'second', 'third', 'last'],
    ]);
  });
});

describe('groups', () => {
  const claims = [
    claim('plain', { date: '2026-03-01', topics: ['water', 'light'] }),
    claim('draft', { date: '2025-03-01', draft: true, verdict: 'right' }),
    claim('withdrawn', { date: '2024', withdrawn: { date: '2026-01-01', reason: 'A mistake.' } }),
  ];
  const catalog = catalogOf({ claims });

  test('hold drafts and withdrawn claims, except those by verdict', () => {
    expect(slugsOf(catalog.claims)).toEqual(['plain', 'draft', 'withdrawn']);
    expect(slugsOf(catalog.claimsByClaimant.get('jo-lantern'))).toHaveLength(3);
    expect(slugsOf(catalog.claimsByVerdict.get('right'))).toEqual(['plain']);
  });

  test('hold a claim under each of its topics and under its year', () => {
    expect(slugsOf(catalog.claimsByTopic.get('light'))).toEqual(['plain']);
    expect(slugsOf(catalog.claimsByTopic.get('water'))).toHaveLength(3);
    expect([...catalog.claimsByYear.keys()]).toEqual(['2026', '2025', '2024']);
  });

  test('hold a claim once in the story of its articles', () => {
    const articles = [article('one', { story: 'feud' }), article('two', { story: 'feud' })];
    const twice = claim('twice', { appearances: [{ article: 'one' }, { article: 'two' }] });
    const { claimsByStory } = catalogOf({ claims: [twice], articles });
    expect(slugsOf(claimsByStory.get('feud'))).toEqual(['twice']);
  });
});

describe('works', () => {
  const publishers = [publisher('beacon', { name: 'The Beacon' })];
  const claims = [
    claim('old', {
      date: '2020',
      sources: [source('log', { publisher: 'beacon', shows: 'Old.' })],
    }),
    claim('new', { date: '2026', sources: [source('log', { publisher: 'the  BEACON' })] }),
    claim('other', { sources: [source('diary', { publisher: 'Nobody known' })] }),
  ];
  const catalog = catalogOf({ claims, publishers });

  test('stand once, with every use, and say nothing that only one claim says', () => {
    const log = catalog.works.get('log');
    expect(log?.uses.map(({ claim: user, source: { shows } }) => [user.slug, shows])).toEqual([
      ['new', 'It was red.'],
      ['old', 'Old.'],
    ]);
    expect(Object.keys(log?.work ?? {})).not.toContain('shows');
    expect(log?.work).toMatchObject({ id: 'log', title: 'The lantern log', kind: 'record' });
  });

  test('stand under their publisher, named by id or by name, or under a plain name', () => {
    expect(slugsOf(catalog.claimsByPublisher.get('beacon'))).toEqual(['new', 'old']);
    expect([...catalog.worksByPublisher.keys()].sort()).toEqual(['Nobody known', 'beacon']);
  });
});

test('links claims in both directions and passes over what does not exist', () => {
  const claims = [
    claim('one', { date: '2026-01-03', repeats: ['two', 'gone', 'one'], contradicts: ['three'] }),
    claim('two', { date: '2026-01-02', repeats: ['one'] }),
    claim('three', { date: '2026-01-01' }),
  ];
  const { links } = catalogOf({ claims });
  const linksOf = (slug: string) =>
    links.get(slug)?.map(({ relation, claim: other }) => `${relation} ${other.slug}`);
  expect(linksOf('one')).toEqual(['repeats two', 'contradicts three']);
  expect(linksOf('two')).toEqual(['repeats one']);
  expect(linksOf('three')).toEqual(['contradicts one']);
});

test('takes references that lead nowhere', () => {
  const lost = claim('lost', {
    claimant: 'nobody',
    appearances: [{ article: 'nowhere' }],
    topics: ['nothing'],
    sources: [source('log', { publisher: 'no-one' })],
  });
  const catalog = catalogOf({ claims: [lost] });
  expect(slugsOf(catalog.claimsByArticle.get('nowhere'))).toEqual(['lost']);
  expect(catalog.claimsByStory.size).toBe(0);
});

test('indexes an empty collection', () => {
  expect(catalogOf({}).claims).toEqual([]);
});
