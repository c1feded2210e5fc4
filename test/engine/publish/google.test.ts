import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { factchecktools, type factchecktools_v1alpha1 } from '@googleapis/factchecktools';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiFiles } from '../../../src/engine/publish/api/files.ts';
import { claim, claimant } from '../catalog/collection.ts';
import { manyClaims } from './collection.ts';
import { publicationOf, responsible } from './publication.ts';

type Answer =
  factchecktools_v1alpha1.Schema$GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse;

const answersOf = (...args: Parameters<typeof publicationOf>) =>
  [...apiFiles(publicationOf(...args))]
    .filter(({ kind }) => kind === 'GoogleClaims')
    // The published type of the client, which knows each of the fields.
    .map(({ build }) => build() as Answer);
const said = [
  claim('red', { claim: 'It was red.', date: '2026-01-02' }),
  claim('month', { date: '2025-12', claimant: 'nobody', verdict: 'open' }),
  claim('span', { date: '2024-01-02/2024-01-05' }),
  claim('title', { weight: 'detail' }),
  claim('view', { verdict: 'unjudged', notRatedBecause: 'opinion' }),
  claim('draft', { draft: true, verdict: undefined }),
  claim('gone', { withdrawn: { date: '2026-03-01', reason: 'Wrong.' } }),
];
const claimants = [claimant('jo-lantern', { name: 'Jo Lantern' })];

test('holds exactly the fields of claims:search, for reviews only', () => {
  const [answer] = answersOf({ claims: said, claimants }, responsible);
  expect(answer?.claims?.map(({ text }) => text)).toEqual([
    'It was red.',
    'The lantern was red.',
    'The lantern was red.',
  ]);
  expect(answer?.claims?.[0]).toEqual({
    text: 'It was red.',
    claimant: 'Jo Lantern',
    claimDate: '2026-01-02T00:00:00Z',
    claimReview: [
      {
        publisher: { name: 'Lantern Trust', site: 'lantern.example' },
        url: 'https://lantern.example/checks/claims/red/',
        title: 'It was red.',
        reviewDate: '2026-02-01T00:00:00Z',
        textualRating: 'Right',
        languageCode: 'en',
      },
    ],
  });
  expect(answer).not.toHaveProperty('nextPageToken');
});

test('invents neither a day nor a name', () => {
  const [answer] = answersOf({ claims: said, claimants }, responsible);
  expect(answer?.claims?.[1]).not.toHaveProperty('claimDate');
  expect(answer?.claims?.[1]).not.toHaveProperty('claimant');
  expect(answer?.claims?.[2]).not.toHaveProperty('claimDate');
  const [preview] = answersOf({ claims: said, claimants });
  expect(Object.keys(preview?.claims?.[0]?.claimReview?.[0] ?? {})).toEqual([
    'title',
    'reviewDate',
    'textualRating',
    'languageCode',
  ]);
});

test('is empty, as Google’s answer is, when nothing was found', () => {
  expect(answersOf({})).toEqual([{}]);
});

/** Maps the address that the official client asks to the files. */
let server: Server;
beforeAll(async () => {
  const answers = answersOf(manyClaims(201), responsible);
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const answer = answers[Number(searchParams.get('pageToken') ?? '1') - 1];
    response.setHeader('content-type', 'application/json');
    response.statusCode = pathname === '/v1alpha1/claims:search' && answer ? 200 : 404;
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

test('the official client reads it through to the end', async () => {
  const { port } = server.address() as AddressInfo; // listening on TCP
  const client = factchecktools({ version: 'v1alpha1', rootUrl: `http://127.0.0.1:${port}/` });
  const texts: string[] = [];
  let pageToken: string | undefined;
  do {
    const { data } = await client.claims.search({
      query: 'lantern',
      ...(pageToken !== undefined && { pageToken }),
    });
    for (const { claimReview } of data.claims ?? []) texts.push(claimReview?.[0]?.url ?? '');
    pageToken = data.nextPageToken ?? undefined;
  } while (pageToken !== undefined);
  expect(new Set(texts).size).toBe(201);
});
