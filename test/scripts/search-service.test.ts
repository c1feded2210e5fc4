import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ServiceClient } from '../../src/scripts/search-service.ts';
import { someClaims } from '../engine/search/some-claims.ts';
import { type SearchServiceStub, startSearchService } from '../helpers/search-service.ts';

let service: SearchServiceStub;
beforeAll(async () => {
  service = await startSearchService(someClaims);
});
afterEach(() => {
  service.answer = undefined;
  service.asked.length = 0;
});
afterAll(() => service.close());

const verdicts = new Set(['', ...someClaims.map(({ verdict }) => verdict)]);
const clientOf = (endpoint = service.endpoint, longest = 10_000) =>
  new ServiceClient(endpoint, verdicts, { pause: 0, longest });

test('answers as the worker does: hits with their marks, the count, the facets', async () => {
  const options = { limit: 5, countFacets: true };
  const { hits, total, facets } = await clientOf().search('highest paid', options);
  expect(total).toBe(1);
  const [hit] = hits;
  expect(hit).toMatchObject({ id: 'highest-paid', coverage: 1, matchedField: 'claim' });
  expect(hit?.ranges.map((range) => hit.passage.slice(...range))).toEqual(['highest', 'paid']);
  expect(facets?.verdict).toEqual([{ value: 'false', label: 'Label of false', count: 1 }]);
});

test('where nothing is found it asks for the nearest, which count as near', async () => {
  const { hits, total } = await clientOf().search('highest giraffes', { countFacets: true });
  expect(total).toBe(0);
  expect(hits.map(({ id, coverage }) => [id, coverage])).toEqual([['highest-paid', 0]]);
  expect(service.asked).toHaveLength(2);
});

test('a new question ends the one before: only the last is sent', async () => {
  const client = clientOf();
  const asked = ['h', 'hi', 'highest'].map((query) => client.search(query, {}));
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(service.asked).toHaveLength(1);
});

test('no cookie, no credentials and no address of the page go with a question', async () => {
  await clientOf().search('highest', {});
  const names = Object.keys(service.asked[0]?.headers ?? {});
  expect(names).not.toContain('referer');
  expect(names).not.toContain('cookie');
  expect(names).not.toContain('authorization');
});

const answers: [string, string, (response: ServerResponse) => void][] = [
  ['that says no', 'refused', (response) => response.writeHead(403).end('{"error":"forbidden"}')],
  ['that is overloaded', 'refused', (response) => response.writeHead(503).end()],
  ['that answers a page', 'unreadable', (response) => response.end('<!doctype html>')],
  ['that answers another index', 'unreadable', (response) => response.end('{"results":[]}')],
  ['that breaks off', 'unreachable', (response) => response.destroy()],
];
test.each(answers)('a service %s is %s', async (_what, problem, answer) => {
  service.answer = answer;
  await expect(clientOf().search('highest', {})).rejects.toMatchObject({ problem });
});

test('a service that sends a question on to another place is not followed', async () => {
  service.answer = (response) => {
    service.answer = undefined;
    response.writeHead(307, { location: `${service.endpoint}/_search?elsewhere` }).end();
  };
  await expect(clientOf().search('highest', {})).rejects.toMatchObject({ problem: 'unreachable' });
  expect(service.asked).toHaveLength(1);
});

test('a service that is not there is unreachable, one that never answers is slow', async () => {
  const gone = await startSearchService([]);
  await gone.close();
  await expect(clientOf(gone.endpoint).search('highest', {})).rejects.toMatchObject({
    problem: 'unreachable',
  });
  service.answer = () => undefined;
  await expect(clientOf(service.endpoint, 1).search('highest', {})).rejects.toMatchObject({
    problem: 'slow',
  });
});
