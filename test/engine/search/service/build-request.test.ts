import { describe, expect, test } from 'vitest';
import { buildMapping } from '../../../../src/engine/publish/opensearch.ts';
import type { SearchOptions } from '../../../../src/engine/search/run-search.ts';
import { buildRequest } from '../../../../src/engine/search/service/build-request.ts';

/** What tests look at of the body of `_search`. */
interface Body {
  size: number;
  query: {
    bool: {
      filter: unknown;
      must: { bool?: { should: { multi_match: Record<string, unknown> }[] } };
    };
  };
  sort: unknown[];
  post_filter: unknown;
  aggs?: Record<string, { filter: unknown; aggs: Record<string, { terms: object }> }>;
}
const verdicts = new Set(['', 'true', 'half-true', 'false']);
const bodyOf = (
  query: string,
  options: SearchOptions = {},
  reach: 'results' | 'nearest' = 'results',
) => buildRequest(query, options, { verdicts, reach }) as unknown as Body; // any clause is a record
const clausesOf = (body: Body) =>
  body.query.bool.must.bool?.should.map(({ multi_match }) => multi_match) ?? [];

test('words are looked for across the fields, misspelt, and unfinished while somebody types', () => {
  const clauses = clausesOf(bodyOf('highst paid', { isTyping: true }));
  expect(clauses).toMatchObject([
    { query: 'highst paid', type: 'cross_fields', minimum_should_match: '2<60%' },
    { query: 'highst paid', fuzziness: 'AUTO', max_expansions: 10 },
    { query: 'highst paid', type: 'bool_prefix' },
  ]);
  expect(clauses[0]?.['fields']).toContain('sources^0.2');
  expect(clausesOf(bodyOf('highest paid ', { isTyping: true }))).toHaveLength(2);
  expect(clausesOf(bodyOf('highest paid', {}, 'nearest'))[0]).toMatchObject({
    minimum_should_match: '1',
  });
});

test('a pasted text is cut to what a service takes in one query, and no word of it is guessed', () => {
  const [clause, ...others] = clausesOf(bodyOf('word '.repeat(5000)));
  expect(String(clause?.['query']).split(' ')).toHaveLength(60);
  expect(others).toEqual([]);
});

test('phrases, left-out words and typed filters become clauses of their own', () => {
  const { query } = bodyOf('"lofty profits" -ferry claimant:Ada verdict:half year:2018 year:2019');
  expect(query.bool).toMatchInlineSnapshot(`
    {
      "filter": [
        {
          "multi_match": {
            "fields": [
              "claim",
              "headline",
              "quotes",
              "wordings",
              "sightings",
              "finding",
              "speaker",
              "sources",
            ],
            "query": "lofty profits",
            "type": "phrase",
          },
        },
        {
          "bool": {
            "minimum_should_match": 1,
            "should": [
              {
                "term": {
                  "claimant": "ada",
                },
              },
              {
                "match": {
                  "labels.claimant": {
                    "fuzziness": "AUTO",
                    "operator": "and",
                    "query": "Ada",
                  },
                },
              },
            ],
          },
        },
        {
          "bool": {
            "minimum_should_match": 1,
            "should": [
              {
                "terms": {
                  "verdict": [
                    "half-true",
                  ],
                },
              },
            ],
          },
        },
        {
          "bool": {
            "minimum_should_match": 1,
            "should": [
              {
                "term": {
                  "year": "2018",
                },
              },
              {
                "term": {
                  "year": "2019",
                },
              },
            ],
          },
        },
      ],
      "must": {
        "bool": {
          "minimum_should_match": 1,
          "should": [
            {
              "multi_match": {
                "fields": [
                  "claim^1",
                  "headline^1",
                  "quotes^1",
                  "wordings^1",
                  "sightings^0.7",
                  "finding^0.3",
                  "speaker^0.5",
                  "sources^0.2",
                ],
                "minimum_should_match": "2<60%",
                "query": "lofty profits",
                "type": "cross_fields",
              },
            },
            {
              "multi_match": {
                "boost": 0.5,
                "fields": [
                  "claim",
                  "headline",
                  "quotes",
                  "wordings",
                  "sightings",
                ],
                "fuzziness": "AUTO",
                "max_expansions": 10,
                "minimum_should_match": "2<60%",
                "prefix_length": 1,
                "query": "lofty profits",
              },
            },
          ],
        },
      },
      "must_not": [
        {
          "multi_match": {
            "fields": [
              "claim",
              "headline",
              "quotes",
              "wordings",
              "sightings",
              "finding",
              "speaker",
              "sources",
            ],
            "query": "ferry",
          },
        },
      ],
    }
  `);
  expect(bodyOf('"lofty profits"', {}, 'nearest').query.bool).toMatchObject({ filter: [] });
});

test.each([
  ['true', ['true']],
  ['half', ['half-true']],
  ['"Half true"', ['half-true']],
  ['wrong', []],
])('verdict:%s means %j', (typed, ids) => {
  const { filter } = bodyOf(`pay verdict:${typed}`).query.bool;
  expect(filter).toEqual([
    { bool: { should: [{ terms: { verdict: ids } }], minimum_should_match: 1 } },
  ]);
});

test('without words everything is listed, the newest first', () => {
  const { query, sort } = bodyOf(' ', { filters: { verdict: ['false'] } });
  expect(query.bool.must).toEqual({ match_all: {} });
  expect(sort).toEqual([{ date: 'desc' }, { id: 'asc' }]);
  expect(bodyOf('pay').sort[0]).toBe('_score');
  expect(bodyOf('pay', { order: 'date' }).sort[0]).toEqual({ date: 'desc' });
});

test('chosen values narrow the hits, and the counts of the other facets', () => {
  const filters = { verdict: ['false', 'true'], year: ['2018'] };
  const body = bodyOf('pay', { filters, countFacets: true });
  const [verdict, year] = [{ terms: { verdict: filters.verdict } }, { terms: { year: ['2018'] } }];
  const all = { match_all: {} };
  expect(body.post_filter).toEqual({ bool: { filter: [all, verdict, year] } });
  expect(body.aggs?.['verdict']?.filter).toEqual({ bool: { filter: [all, year] } });
  expect(body.aggs?.['topics']?.filter).toEqual({ bool: { filter: [all, verdict, year] } });
  expect(body.aggs?.['verdict']?.aggs['chosen']?.terms).toMatchObject({
    include: ['false', 'true'],
  });
  expect(body.aggs?.['topics']?.aggs['chosen']).toBeUndefined();
  expect(bodyOf('pay', { filters }).aggs).toBeUndefined();
});

test('only fields that the exported index has are asked for', () => {
  const mapping = buildMapping({ language: 'en', glossary: {} }) as {
    mappings: { properties: Record<string, unknown> };
  };
  const known = Object.keys(mapping.mappings.properties);
  const body = buildRequest(
    'pay "a b" claimant:x',
    { countFacets: true, isTyping: true },
    { verdicts },
  );
  const named = [
    ...JSON.stringify(body).matchAll(/"fields?":(\[[^\]]*\]|"[^"]*"|\{.*?\}\})/g),
  ].flatMap(([, list = '']) => list.match(/[a-z]\w*(?=[\^"])/gi) ?? []);
  expect(named.length).toBeGreaterThan(30);
  expect(known).toEqual(expect.arrayContaining([...new Set(named)]));
  expect(known).toEqual(expect.arrayContaining(body['_source'] as string[]));
});

describe.each([
  '(((',
  '\ud800',
  '__proto__',
  'year:(((',
  '"',
  '{"match_all":{}}',
  'a'.repeat(20_000),
])('the hostile query %j', (query) => {
  test('stays a text within a body that can be sent', () => {
    const sent = JSON.stringify(
      buildRequest(query, { isTyping: true, countFacets: true }, { verdicts }),
    );
    expect(sent.isWellFormed()).toBe(true);
    expect(sent).not.toContain('\\ud800');
    expect(JSON.parse(sent)).toHaveProperty('size', 20);
  });
});
