import { afterEach, expect, test } from 'vitest';
import { createDigests, hidden } from '../../../src/site/reads/digest.ts';
import { noteCatalog } from '../../../src/site/reads/note-catalog.ts';
import { findReads, note, remember, startNoting } from '../../../src/site/reads/reads.ts';
import { publicationOf } from '../../engine/publish/publication.ts';

const { catalog } = publicationOf({});

/** What a function looks up. */
function readsOf(run: () => unknown): string[] {
  const noted = new Set<string>();
  startNoting().noted = noted;
  run();
  return [...noted];
}

afterEach(() => {
  const reads = findReads();
  if (reads) reads.noted = undefined;
});

test('each look into the catalog is noted by what it looked for', () => {
  const noting = noteCatalog(catalog);
  expect(
    readsOf(() => {
      noting.claimants.get('anna');
      noting.publishers.has('bell');
      for (const year of noting.claimsByYear) expect(year).toBeUndefined();
      return noting.claims.length + noting.works.size;
    }),
  ).toEqual(['claimants/anna', 'publishers/bell', 'claimsByYear/*', 'claims', 'works/*']);
});

test('whoever asks for what was made once has looked up what it was made from', () => {
  const lists = remember(() => note('claims'));
  expect(readsOf(lists)).toEqual(['claims']);
  expect(readsOf(lists)).toEqual(['claims']);
  expect(readsOf(() => note('other'))).toEqual(['other']);
});

const { digest } = createDigests(() => undefined);

test.each([
  [{ a: 1 }, { a: 2 }],
  [['a', 'b'], ['ab']],
  [[['a'], 'b'], [['a', 'b']]],
  [{ a: undefined }, {}],
  [new Map([['a', 1]]), new Map([['a', 2]])],
  [new Uint8Array([1]), new Uint8Array([2])],
  [null, undefined],
  ['1', 1],
  [
    { of: 'a', build: () => 1 },
    { of: 'b', build: () => 1 },
  ],
])('%j is not %j', (one, other) => {
  expect(digest(one)).not.toBe(digest(other));
  expect(digest(structuredCloneOf(one))).toBe(digest(one));
});

/** Functions cannot be cloned; they stay. */
function structuredCloneOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'build' in value
    ? { ...value }
    : structuredClone(value);
}

test('what a function hides is hidden, unless it tells what it is made of', () => {
  expect(digest({ file: { build: () => 1 } })).toBe(hidden);
  expect(digest([1, { file: { of: 1, build: () => 1 } }])).not.toBe(hidden);
});
