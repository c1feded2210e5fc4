import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex, buildIndexFiles } from '../../../src/engine/search/build-index.ts';
import { seal } from '../../../src/engine/search/index-format.ts';
import { readIndex } from '../../../src/engine/search/read-index.ts';
import { IndexFormatError, openIndex } from '../../../src/engine/search/search.ts';
import { document, someClaims, someGlossary } from './some-claims.ts';

const bytes = buildIndex(someClaims, { glossary: someGlossary });

test('gives back every text, word and facet', async () => {
  const index = await readIndex(bytes);
  const numbers = someClaims.map((_, number) => number);
  expect(await index.documents(numbers)).toEqual(someClaims);
  const { terms, frequencies, forms } = index.vocabulary;
  expect(frequencies[terms.indexOf('lamplight')]).toBe(2);
  expect(terms).toEqual([...terms].sort());
  expect(forms()).toContainEqual({ word: 'lamplighters', term: terms.indexOf('lamplight') });
  const { columns, dates } = await index.facetTable();
  expect(columns.topics.values.map(({ value }) => value)).toContain('harbour');
  expect(dates[3]).toBe('2022-12-09/2022-12-13');
});

test('the same claims give the same bytes', () => {
  expect(buildIndex([...someClaims], { glossary: someGlossary })).toEqual(bytes);
});

test('texts of any characters survive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 8 }),
      async (texts) => {
        const documents = texts.map((text, number) => document(String(number), text));
        const index = await readIndex(buildIndex(documents));
        expect(await index.documents(texts.map((_, number) => number))).toEqual(documents);
      },
    ),
    { numRuns: 100 },
  );
});

test('an empty collection can be searched', async () => {
  const index = await openIndex(buildIndex([]));
  expect(index.size).toBe(0);
  expect(await index.search('ferry', { countFacets: true })).toMatchObject({ hits: [], total: 0 });
  expect((await index.search('')).hits).toEqual([]);
});

test('bytes cut short anywhere are refused', async () => {
  for (let length = 0; length < bytes.length; length += 7)
    await expect(readIndex(bytes.slice(0, length))).rejects.toThrow(IndexFormatError);
  await expect(readIndex(bytes.slice(0, -1))).rejects.toThrow(
    'the search index is cut short or damaged',
  );
});

test('a changed byte anywhere is noticed', async () => {
  for (let at = 0; at < bytes.length; at += 5) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x10;
    await expect(readIndex(damaged)).rejects.toThrow(IndexFormatError);
  }
});

test('other files and versions are told apart', async () => {
  const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
  await expect(readIndex(page)).rejects.toThrow('these bytes are not a search index');
  const later = bytes.slice();
  later[4] = 9;
  await expect(readIndex(later)).rejects.toThrow('the search index has version 9, expected 1');
});

test('a payload that is no index is an error, not a loop', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (payload) => {
      await expect(readIndex(seal(payload))).rejects.toThrow();
    }),
  );
});

test('a file that changed after the index was opened is refused', async () => {
  const old = buildIndexFiles(someClaims, { splitTextsAbove: 0 });
  const edited = buildIndexFiles([document('new', 'Something else.'), ...someClaims.slice(1)], {
    splitTextsAbove: 0,
  });
  const index = await openIndex((name) =>
    Promise.resolve((name === 'index.bin' ? old : edited).get(name) ?? new Uint8Array()),
  );
  await expect(index.search('school roof')).rejects.toThrow('has changed since it was opened');
});

test('a file that could not be fetched is asked for again', async () => {
  const files = buildIndexFiles(someClaims, { splitTextsAbove: 0 });
  let isOffline = false;
  const index = await openIndex((name) =>
    isOffline
      ? Promise.reject(new Error('offline'))
      : Promise.resolve(files.get(name) ?? new Uint8Array()),
  );
  isOffline = true;
  await expect(index.search('school roof')).rejects.toThrow('offline');
  isOffline = false;
  expect((await index.search('school roof')).hits[0]?.id).toBe('school-roof');
});
