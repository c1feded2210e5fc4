import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/engine/model/content.ts';
import type { SiteConfig } from '../../../src/engine/model/site.ts';
import { buildAtom } from '../../../src/engine/publish/atom.ts';
import { allFeeds } from '../../../src/engine/publish/feeds.ts';
import { buildJsonFeed } from '../../../src/engine/publish/json-feed.ts';
import { buildRss } from '../../../src/engine/publish/rss.ts';
import { claim } from '../catalog/collection.ts';
import { everyField, manyClaims } from './collection.ts';
import { publicationOf, responsible } from './publication.ts';

const feedsOf = (content: Partial<Content>, config: Partial<SiteConfig> = responsible) =>
  new Map(allFeeds(publicationOf(content, config)).map((feed) => [feed.path, feed]));

function feedOf(path: string, content = everyField, config = responsible) {
  const feed = feedsOf(content, config).get(path);
  if (feed === undefined) throw new Error(`There is no feed ${path}.`);
  return feed.build();
}

const titlesOf = (...args: Parameters<typeof feedOf>) =>
  feedOf(...args).entries.map(({ title }) => title);

const said = claim('red', {
  claim: 'It was red.',
  published: '2026-03-01',
  reviewed: '2026-04-01',
});

test('there is a feed for everything, topics, claimants, stories, corrections and what is due', () => {
  expect([...feedsOf(everyField).keys()]).toEqual([
    'claims',
    'corrections',
    'verdict-changes',
    'due',
    'topics/water',
    'topics/light',
    'claimants/jo-lantern',
    'claimants/works',
    'stories/row',
  ]);
});

describe('the entries', () => {
  test('are the counted reviews, the newest first', () => {
    const claims = [...(everyField.claims ?? []), said];
    expect(titlesOf('claims', { ...everyField, claims })).toEqual([
      'Right: It was red.',
      'Open: The lantern was red.',
      'Partly: It was "red", <b>lit</b> & warm.',
      'Unjudged: The lantern was red.',
    ]);
    expect(titlesOf('stories/row')).toHaveLength(2);
    expect(titlesOf('topics/light')).toHaveLength(1);
    expect(titlesOf('claimants/works')).toEqual(['Open: The lantern was red.']);
  });

  test('tell of corrections and withdrawals', () => {
    const entries = feedOf('corrections').entries.map(({ title, paragraphs, id }) => ({
      title,
      paragraphs,
      id,
    }));
    expect(entries).toEqual([
      {
        title: 'Withdrawn: The lantern was red.',
        paragraphs: ['It was another lantern.'],
        id: 'https://lantern.example/checks/claims/gone/#withdrawn-2026-07-01',
      },
      {
        title: 'Corrected: It was "red", <b>lit</b> & warm.',
        paragraphs: ['It was lit.', 'The verdict was “Wrong”. It is now “Partly”.'],
        id: 'https://lantern.example/checks/claims/red/#corrected-2026-05-01',
      },
    ]);
    expect(titlesOf('verdict-changes')).toHaveLength(1);
  });

  test('have ids of their own, also two of one day', () => {
    const corrections = [
      { date: '2026-05-01', change: 'A comma.' },
      { date: '2026-05-01', change: 'A dash.' },
    ];
    const { entries } = feedOf('corrections', { claims: [claim('red', { corrections })] });
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
    expect(entries[0]?.paragraphs[1]).toBe('The verdict did not change.');
  });

  test('say what is due, the longest overdue first', () => {
    const claims = [
      claim('later', { claim: 'Later.', reviewBy: '2026-12-30' }),
      claim('sooner', { claim: 'Sooner.', reviewBy: '2026-06-01' }),
      claim('today', { reviewBy: '2026-12-31' }),
      claim('gone', { reviewBy: '2026-06-01', withdrawn: { date: '2026-07-01', reason: 'So.' } }),
    ];
    expect(titlesOf('due', { claims })).toEqual([
      'Due for another look: Sooner.',
      'Due for another look: Later.',
    ]);
  });

  test('are at most a hundred', () => {
    expect(titlesOf('claims', manyClaims(120))).toHaveLength(100);
  });

  test('hold no quotation, and name a private person by the role', () => {
    const text = JSON.stringify([...feedsOf(everyField).values()].map((feed) => feed.build()));
    expect(text).not.toMatch(/poppy|Keeper of the lamp|beyond all measure|Unsaid/);
    expect(text).toContain('Said by A patient, 2 January 2026.');
  });
});

test('a preview says that nothing is corrected because nothing is published', () => {
  const feed = feedOf('corrections', everyField, {});
  expect(feed.entries).toEqual([]);
  expect(feed.about).toBe('Nothing is published yet, so nothing has been corrected.');
});

describe('readers of feeds get what was written', () => {
  const hostile = 'Tom & Jerry’s <script>alert("x")</script> ]]> &copy; \u0001\uFFFF\uD800 end';
  const claims = [claim('red', { claim: hostile, finding: hostile, topics: ['light', 'water'] })];
  const clean = hostile.replace(/[\u0001\uFFFF]/g, '').replace('\uD800', '\uFFFD');
  const feed = feedOf('claims', { claims });
  const empty = feedOf('claims', {});

  test('without what XML cannot hold', () => {
    for (const build of [buildRss, buildAtom]) {
      expect(build(feed)).not.toMatch(/[\u0000-\u0008\uFFFF\uD800]/u);
      expect(build(feed)).toContain('\uFFFD');
    }
  });

  test('of RSS', async () => {
    const text = buildRss(feed);
    const strict = parseRssFeed(text);
    expect(strict).toMatchObject({
      title: 'Lantern checks: claims',
      link: 'https://lantern.example/checks/claims/',
      language: 'en',
      copyright: expect.stringContaining('Quotations') as string,
      items: [
        {
          title: `Right: ${clean}`,
          link: 'https://lantern.example/checks/claims/red/',
          guid: { value: 'https://lantern.example/checks/claims/red/', isPermaLink: true },
          pubDate: 'Sun, 01 Feb 2026 00:00:00 GMT',
          categories: [{ name: 'Light' }, { name: 'Water' }],
        },
      ],
    });
    const { items } = await new Parser().parseString(text);
    expect(items[0]).toMatchObject({
      title: `Right: ${clean}`,
      isoDate: '2026-02-01T00:00:00.000Z',
    });
    expect(items[0]?.contentSnippet).toContain(clean.slice(0, 20));
    expect(items[0]?.content).not.toMatch(/<script/);
    expect(parseRssFeed(buildRss(empty)).items ?? []).toEqual([]);
  });

  test('of Atom', async () => {
    const text = buildAtom(feed);
    expect(parseAtomFeed(text)).toMatchObject({
      id: 'https://lantern.example/checks/feeds/claims/',
      title: { value: 'Lantern checks: claims' },
      updated: '2026-02-01T00:00:00Z',
      authors: [{ name: 'Lantern Trust' }],
      rights: { value: expect.stringContaining('Quotations') as string },
      links: [
        { rel: 'self', href: 'https://lantern.example/checks/feeds/claims/atom.xml' },
        { rel: 'alternate', href: 'https://lantern.example/checks/claims/' },
      ],
      entries: [
        {
          id: 'https://lantern.example/checks/claims/red/',
          title: { value: `Right: ${clean}` },
          updated: '2026-02-01T00:00:00Z',
        },
      ],
    });
    const { items } = await new Parser().parseString(text);
    expect(items[0]).toMatchObject({ link: 'https://lantern.example/checks/claims/red/' });
    expect(parseAtomFeed(buildAtom(empty)).updated).toBe('2026-12-31T00:00:00Z');
  });

  test('of JSON Feed', () => {
    const text = buildJsonFeed(feed);
    const json = parseJsonFeed(text);
    expect(JSON.parse(text)).toHaveProperty('version', 'https://jsonfeed.org/version/1.1');
    expect(json).toMatchObject({
      feed_url: 'https://lantern.example/checks/feeds/claims/feed.json',
      authors: [{ name: 'Lantern Trust' }],
      items: [
        {
          id: 'https://lantern.example/checks/claims/red/',
          date_published: '2026-02-01T00:00:00Z',
          tags: ['Light', 'Water'],
        },
      ],
    });
    expect(json.items?.[0]?.content_html).toContain('&#x3C;script>');
    const [correction] = (
      JSON.parse(buildJsonFeed(feedOf('verdict-changes'))) as { items: { _factcheck: object }[] }
    ).items;
    expect(correction?._factcheck).toEqual({
      kind: 'correction',
      verdict_before: 'wrong',
      verdict_before_label: 'Wrong',
      verdict_after: 'partly',
      verdict_after_label: 'Partly',
    });
  });
});

test('a preview’s feeds have paths in place of addresses, and ids that nobody keeps', () => {
  const feed = feedOf('claims', everyField, {});
  expect(parseAtomFeed(buildAtom(feed))).toMatchObject({
    id: 'urn:example:checks/feeds/claims/',
    authors: [{ name: 'Lantern checks' }],
  });
  expect(parseRssFeed(buildRss(feed)).items?.[0]).toMatchObject({
    link: '/checks/claims/open/',
    guid: { value: 'urn:example:checks/claims/open/', isPermaLink: false },
  });
});

test('a browser is told of the style sheet', () => {
  for (const build of [buildRss, buildAtom])
    expect(build(feedOf('claims'))).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<\?xml-stylesheet type="text\/css" href="\/checks\/feeds\/feed.css"\?>\n</,
    );
});
