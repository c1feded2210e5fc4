import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { fileShapes } from '../../../src/engine/publish/api/file-shapes.ts';
import { apiFiles } from '../../../src/engine/publish/api/files.ts';
import { buildOpenApi, describeShapes } from '../../../src/engine/publish/api/openapi.ts';
import { routes } from '../../../src/engine/publish/api/routes.ts';
import { apiValidator } from '../../helpers/api-validator.ts';
import { promisesOf } from './api-shape.ts';
import { everyField, manyClaims } from './collection.ts';
import { publicationOf, responsible } from './publication.ts';

const collections = {
  'a published site': publicationOf(everyField, responsible),
  'a preview': publicationOf(everyField),
  'a long list': publicationOf(manyClaims(201), responsible),
  'nothing at all': publicationOf({}),
};

/** Files as whoever fetches them gets them, by path. */
const filesOf = (publication: (typeof collections)['a preview']) =>
  new Map(
    [...apiFiles(publication)].map(({ path, kind, build }) => {
      const data = JSON.parse(JSON.stringify(build())) as Record<string, unknown>;
      return [path, { kind, data }];
    }),
  );
const published = filesOf(collections['a published site']);
const preview = filesOf(collections['a preview']);
const long = filesOf(collections['a long list']);
const dataOf = (path: string, files = published) => files.get(path)?.data;

describe.each(Object.entries(collections))('of %s', (_name, publication) => {
  const document = buildOpenApi(publication);
  const files = filesOf(publication);

  test('the description is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document));
    expect(result).toEqual({ valid: true });
  });

  test('each file is as the description says, and holds nothing beyond it', () => {
    const errorsOf = apiValidator(document);
    for (const [path, { kind, data }] of files) {
      expect(errorsOf(kind, data), path).toEqual([]);
      expect(fileShapes[kind].safeParse(data).error, path).toBeUndefined();
    }
  });

  test('each file belongs to one route, which says its kind', () => {
    for (const [path, { kind }] of files) {
      const exact = routes.filter((route) => route.path === path);
      const fitting = exact.length > 0 ? exact : routes.filter((route) => fits(route.path, path));
      expect(
        fitting.map((route) => route.kind),
        path,
      ).toEqual([kind]);
    }
  });

  test('every path that a file names as a file is there', () => {
    const found = JSON.stringify([...files.values()]).matchAll(
      /"\/checks\/api\/v1\/([^"]+)\.json"/g,
    );
    const named = new Set([...found].map(([, path]) => path));
    named.delete('openapi');
    expect([...named].filter((path) => path === undefined || !files.has(path))).toEqual([]);
  });
});

const fits = (route: string, path: string) =>
  new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);

test('the shape only grows', () => {
  const file = new URL('../../fixtures/api-v1-shape.json', import.meta.url);
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as string[];
  const current = promisesOf();
  // A line that is missing here breaks what others built on the interface: make a `/api/v2/` instead.
  expect(recorded.filter((line) => !current.includes(line))).toEqual([]);
  // What was added belongs into the record: `node test/engine/publish/record-api-shape.ts`.
  expect(current.filter((line) => !recorded.includes(line))).toEqual([]);
});

test('a field that is renamed, retyped or no longer certain breaks a promise', () => {
  const before = promisesOf();
  const text = JSON.stringify(describeShapes());
  const shapes = JSON.parse(
    text
      .replace(
        '"quote":{"type":"string","description":"The exact',
        '"words":{"description":"The exact',
      )
      .replace('"quote","voice","appearances"', '"quote","appearances"')
      .replace(
        '"aliases":{"type":"array","items":{"type":"string"',
        '"aliases":{"type":"array","items":{"type":"number"',
      ),
  ) as ReturnType<typeof describeShapes>;
  const after = promisesOf(shapes);
  expect(before.filter((line) => !after.includes(line))).toEqual([
    'Claim.aliases[]: string',
    'Claim.quote: string',
    'Claim.voice is always there',
  ]);
});

describe('a quotation', () => {
  const words = ['poppy in the corn', 'Keeper of the lamp', 'beyond all measure'];

  test('stands in its own claim’s file and nowhere else', () => {
    const holders = words.map((quote) =>
      [...published]
        .filter(([, { data }]) => JSON.stringify(data).includes(quote))
        .map(([path]) => path),
    );
    expect(holders).toEqual([['claims/red'], ['claims/title'], ['claims/view']]);
  });

  test('is not covered by the licence, as each file says', () => {
    for (const [path, { kind, data }] of published) {
      if (kind === 'GoogleClaims') continue;
      expect(data, path).toHaveProperty('license.excludes', expect.stringMatching(/^Quotations/));
    }
    expect(dataOf('claims', preview)).not.toHaveProperty('license');
  });
});

describe('a private person', () => {
  test('has no file and is in no list', () => {
    expect([...published.keys()]).not.toContain('claimants/patient');
    expect(JSON.stringify(dataOf('claimants'))).not.toContain('patient');
  });

  test('is named by the role alone where a claim was made', () => {
    expect(dataOf('claims/view')).toHaveProperty('claim.claimant', {
      name: 'A patient',
      kind: 'person',
    });
  });
});

test('an unfinished or withdrawn claim has neither verdict nor finding', () => {
  for (const path of ['claims/draft', 'claims/gone', 'claims']) {
    const text = JSON.stringify(dataOf(path));
    expect(text, path).not.toMatch(/Unsaid/);
  }
  expect(dataOf('claims/draft')).toMatchObject({ claim: { status: 'draft' } });
  expect(dataOf('claims/gone')).toMatchObject({
    claim: { status: 'withdrawn', withdrawn: { reason: 'It was another lantern.' } },
    lastModified: '2026-07-01',
  });
  expect(dataOf('claims/gone')).not.toHaveProperty('claim.review');
});

test('addresses are whole once the site has one, and paths always', () => {
  expect(dataOf('claims/red')).toMatchObject({
    claim: {
      page: '/checks/claims/red/',
      url: 'https://lantern.example/checks/claims/red/',
      file: '/checks/api/v1/claims/red.json',
    },
  });
  expect(dataOf('claims/red', preview)).not.toHaveProperty('claim.url');
});

test('evidence keeps the order of the file and says whose account it is', () => {
  expect(dataOf('claims/red')).toMatchObject({
    claim: {
      review: {
        evidence: [
          {
            id: 'log',
            via: 'The Works',
            publisher: { id: 'beacon', name: 'The beacon' },
            isOwnAccount: true,
          },
          { id: 'note', publisher: { side: 'works' }, isIndependent: false },
        ],
        reasoning: [{ title: 'Why', html: expect.stringContaining('It was red') as string }],
      },
    },
  });
});

test('statistics leave details, drafts and withdrawn claims apart', () => {
  expect(dataOf('statistics')).toMatchObject({
    all: { counted: 3, details: 1, drafts: 1, withdrawn: 1 },
  });
});

test('a long list goes on in further files', () => {
  expect(dataOf('claims', long)).toMatchObject({
    page: 1,
    pages: 3,
    total: 201,
    next: '/checks/api/v1/claims/pages/2.json',
  });
  const sizes = ['claims', 'claims/pages/2', 'claims/pages/3'].map(
    (path) => (dataOf(path, long)?.['items'] as unknown[]).length,
  );
  expect(sizes).toEqual([100, 100, 1]);
  expect(dataOf('claims/pages/3', long)).not.toHaveProperty('next');
  expect(dataOf('topics/water/pages/3', long)).toMatchObject({ topic: { id: 'water' }, page: 3 });
  expect(dataOf('sources/log/pages/3', long)).toMatchObject({ source: { id: 'log' }, page: 3 });
});

test('an article’s claims keep its order', () => {
  const slugs = (dataOf('articles/square')?.['claims'] as { slug: string }[]).map(
    ({ slug }) => slug,
  );
  expect(slugs).toEqual(['title', 'red', 'view']);
});

test('changes are filed by month, and there are none before publication', () => {
  expect(dataOf('changes/index')).toMatchObject({
    publishedSince: '2026-01-01',
    months: [
      { month: '2026-07', changes: 1, file: '/checks/api/v1/changes/2026-07.json' },
      { month: '2026-05', changes: 1 },
      { month: '2026-02', changes: 5 },
    ],
  });
  expect(dataOf('changes/2026-05')).toMatchObject({
    changes: [
      { kind: 'corrected', claim: { slug: 'red' }, verdictBefore: 'wrong', verdictAfter: 'partly' },
    ],
  });
  expect(dataOf('changes/index', preview)).toMatchObject({ months: [] });
});
