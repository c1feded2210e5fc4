import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { facets, type SearchDocument, valuesOf } from '../../src/engine/search/document.ts';
import { marks } from '../../src/engine/search/service/build-request.ts';

/** What this stub reads of the body of `_search`. */
interface Request {
  size: number;
  query: { bool: { must: { match_all?: object; bool?: { should: { multi_match: Words }[] } } } };
  post_filter: { bool: { filter: { terms?: Record<string, string[]> }[] } };
  sort: (string | Record<string, string>)[];
  aggs?: Record<string, { filter: Request['post_filter'] }>;
}
interface Words {
  query: string;
  minimum_should_match: string;
}

export interface SearchServiceStub {
  /** `http://127.0.0.1:1234/claims` */
  endpoint: string;
  /** What it was asked, preflights apart, the oldest first. */
  asked: { headers: IncomingMessage['headers']; body: Request }[];
  /** Answers in place of the index while it is set. */
  answer: ((response: ServerResponse) => void) | undefined;
  close(): Promise<void>;
}

/**
 * A stand-in for an index of OpenSearch: takes and answers `POST /claims/_search` in the documented form, with
 * cross-origin requests allowed, for claims that hold all words of a query, or one where one is enough.
 */
export async function startSearchService(
  documents: readonly SearchDocument[],
): Promise<SearchServiceStub> {
  const asked: SearchServiceStub['asked'] = [];
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-headers', 'Content-Type');
    response.setHeader('access-control-allow-methods', 'POST');
    if (request.method === 'OPTIONS') response.end();
    else void reply(request, response);
  });
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = JSON.parse(await text(request)) as Request; // what the client under test writes
    asked.push({ headers: request.headers, body });
    if (stub.answer !== undefined) {
      stub.answer(response);
      return;
    }
    const isSearch = request.method === 'POST' && request.url?.startsWith('/claims/_search?');
    response.writeHead(isSearch ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isSearch ? answerOf(documents, body) : { error: 'no index' }));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP
  const stub: SearchServiceStub = {
    endpoint: `http://127.0.0.1:${port}/claims`,
    asked,
    answer: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return stub;
}

function answerOf(documents: readonly SearchDocument[], body: Request): object {
  const asked = body.query.bool.must.bool?.should[0]?.multi_match;
  const words = asked?.query.toLowerCase().split(' ') ?? [];
  const holds = ({ claim }: SearchDocument, word: string) => claim.toLowerCase().includes(word);
  const found = documents.filter((document) =>
    asked?.minimum_should_match === '1'
      ? words.some((word) => holds(document, word))
      : words.every((word) => holds(document, word)),
  );
  const hits = found.filter((document) => passes(document, body.post_filter));
  if (typeof body.sort[0] === 'object') hits.sort((a, b) => (a.date < b.date ? 1 : -1));
  return {
    took: 3,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: {
      total: { value: hits.length, relation: 'eq' },
      max_score: 1,
      hits: hits.slice(0, body.size).map((document) => ({
        ...{ _index: 'claims', _id: document.id, _score: 1, _source: sourceOf(document) },
        ...(words.length > 0 && { highlight: { claim: [mark(document.claim, words)] } }),
      })),
    },
    ...(body.aggs && {
      aggregations: Object.fromEntries(
        facets.map((facet) => {
          const counted = found.filter((one) => passes(one, body.aggs?.[facet]?.filter));
          return [facet, { doc_count: counted.length, values: bucketsOf(counted, facet) }];
        }),
      ),
    }),
  };
}

function passes(document: SearchDocument, filter: Request['post_filter'] | undefined): boolean {
  const chosen = filter?.bool.filter.flatMap(({ terms }) => Object.entries(terms ?? {})) ?? [];
  return chosen.every(([name, values]) => {
    const facet = facets.find((known) => known === name);
    return facet !== undefined && valuesOf(document, facet).some((value) => values.includes(value));
  });
}

function bucketsOf(documents: readonly SearchDocument[], facet: (typeof facets)[number]): object {
  const values = Map.groupBy(
    documents.flatMap((document) =>
      valuesOf(document, facet).map((value) => ({ value, document })),
    ),
    ({ value }) => value,
  );
  return {
    doc_count_error_upper_bound: 0,
    sum_other_doc_count: 0,
    buckets: [...values].map(([key, [first, ...others]]) => ({
      key,
      doc_count: others.length + 1,
      sample: {
        hits: { hits: first === undefined ? [] : [{ _source: sourceOf(first.document) }] },
      },
    })),
  };
}

function sourceOf(document: SearchDocument): object {
  const labels = facets.map((facet) => [
    facet,
    valuesOf(document, facet).map((value) => `Label of ${value}`),
  ]);
  return { ...document, labels: Object.fromEntries(labels) as Record<string, string[]> };
}

function mark(claim: string, words: readonly string[]): string {
  return claim
    .split(/(?<=\s)/)
    .map((part) => {
      const isFound = words.some((word) => part.toLowerCase().includes(word));
      return isFound ? `${marks.open}${part.trimEnd()}${marks.close} ` : part;
    })
    .join('');
}
