import { type Facet, type Field, facets, fields, isStatement } from '../document.ts';
import type { Filters } from '../facet-filter.ts';
import { parseQuery } from '../query.ts';
import type { SearchOptions } from '../run-search.ts';

/** A clause of the query language that OpenSearch and Elasticsearch share. */
type Clause = Readonly<Record<string, unknown>>;

/** What a field counts when it has a word of the query; one where it is not named. */
const weights: Partial<Record<Field, number>> = {
  sightings: 0.7,
  speaker: 0.5,
  finding: 0.3,
  sources: 0.2,
};

/** A service refuses a query of too many clauses: words times fields, and times likenesses where words may be misspelt. */
const mostWords = 60;
const mostMisspeltWords = 8;
const mostLikenesses = 10;
const mostHits = 1000;
const mostValues = 50;

/** These stand around the words that match, and in no text that people write. */
export const marks = { open: '\uE000', close: '\uE001' };

/** The words of a query, as a service is asked for them. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/**
 * The body of `POST /<index>/_search` for the index that `npm run export -- opensearch` describes. The results hold
 * six words of ten, both of two; `nearest` asks for claims with any of the words instead.
 */
export function buildRequest(
  input: string,
  { limit = 20, filters = {}, order, isTyping = false, countFacets = false }: SearchOptions,
  { verdicts, reach = 'results' }: { verdicts: ReadonlySet<string>; reach?: 'results' | 'nearest' },
): Clause {
  const query = parseQuery(input.toWellFormed());
  const words = wordsOf(query.text).slice(0, mostWords);
  const isBrowsing = words.length === 0;
  const isUnfinished = isTyping && !/\s$/.test(input);
  return {
    size: Math.min(limit, mostHits),
    track_total_hits: true,
    _source: ['claim', 'finding', 'speaker', 'verdict', 'claimant', 'date', 'status', 'labels'],
    query: {
      bool: {
        must: isBrowsing
          ? { match_all: {} }
          : {
              bool: {
                should: wordClauses(words, { isUnfinished, least: leastWords[reach] }),
                minimum_should_match: 1,
              },
            },
        filter: [
          ...(reach === 'nearest' ? [] : query.phrases.map(phraseClause)),
          ...typedClauses(query.filters, verdicts),
        ],
        must_not: query.excluded.map((word) => ({ multi_match: { query: word, fields } })),
      },
    },
    post_filter: { bool: { filter: chosenClauses(filters) } },
    sort: [isBrowsing || order === 'date' ? { date: 'desc' } : '_score', { id: 'asc' }],
    highlight: {
      pre_tags: [marks.open],
      post_tags: [marks.close],
      number_of_fragments: 0,
      fields: Object.fromEntries(fields.map((field) => [field, {}])),
    },
    ...(countFacets && { aggs: Object.fromEntries(facets.map((facet) => count(facet, filters))) }),
  };
}

const leastWords = { results: '2<60%', nearest: '1' };

function wordClauses(
  words: readonly string[],
  { isUnfinished, least }: { isUnfinished: boolean; least: string },
): Clause[] {
  const weighted = fields.map((field) => `${field}^${String(weights[field] ?? 1)}`);
  const statements = fields.filter(isStatement);
  const common = { query: words.join(' '), minimum_should_match: least };
  const misspelt = { fuzziness: 'AUTO', prefix_length: 1, max_expansions: mostLikenesses };
  return [
    { multi_match: { ...common, type: 'cross_fields', fields: weighted } },
    ...(words.length > mostMisspeltWords
      ? []
      : [{ multi_match: { ...common, ...misspelt, fields: statements, boost: 0.5 } }]),
    ...(isUnfinished
      ? [{ multi_match: { ...common, type: 'bool_prefix', fields: statements, boost: 0.5 } }]
      : []),
  ];
}

function phraseClause(phrase: string): Clause {
  return { multi_match: { query: phrase, type: 'phrase', fields } };
}

/** Several typed filters of one kind are alternatives. */
function typedClauses(
  typed: readonly { facet: Facet; value: string }[],
  verdicts: ReadonlySet<string>,
): Clause[] {
  return [...Map.groupBy(typed, ({ facet }) => facet)].map(([facet, own]) => ({
    bool: {
      should: own.flatMap(({ value }) =>
        facet === 'verdict'
          ? { terms: { verdict: verdictsLike(value, verdicts) } }
          : facet === 'year'
            ? { term: { year: value } }
            : namedClauses(facet, value),
      ),
      minimum_should_match: 1,
    },
  }));
}

/** The verdict that was typed, or those in which it occurs: who asks for what is true wants nothing half true. */
function verdictsLike(typed: string, verdicts: ReadonlySet<string>): string[] {
  const id = wordsOf(typed.toLowerCase()).join('-');
  return verdicts.has(id) ? [id] : [...verdicts].filter((known) => known.includes(id));
}

/** The value itself, or what people read for it. */
function namedClauses(facet: Facet, value: string): Clause[] {
  return [
    { term: { [facet]: value.toLowerCase() } },
    { match: { [`labels.${facet}`]: { query: value, operator: 'and', fuzziness: 'AUTO' } } },
  ];
}

/** One of the chosen values of each facet, leaving one facet out when given. */
function chosenClauses(filters: Filters, except?: Facet): Clause[] {
  const chosen = facets.filter((facet) => facet !== except && filters[facet] !== undefined);
  return [{ match_all: {} }, ...chosen.map((facet) => ({ terms: { [facet]: filters[facet] } }))];
}

/** Each facet is counted without its own filter, so that the count beside a value is what choosing it would show. */
function count(facet: Facet, filters: Filters): [Facet, Clause] {
  const chosen = filters[facet] ?? [];
  const aggs = { sample: { top_hits: { size: 1, _source: [facet, `labels.${facet}`] } } };
  const values = { terms: { field: facet, size: mostValues }, aggs };
  const own = { terms: { field: facet, include: chosen, size: chosen.length }, aggs };
  return [
    facet,
    {
      filter: { bool: { filter: chosenClauses(filters, facet) } },
      aggs: { values, ...(chosen.length > 0 && { chosen: own }) },
    },
  ];
}
