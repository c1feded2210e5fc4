import { describe, expect, test } from 'vitest';
import { buildIndex, buildIndexFiles } from '../../../src/engine/search/build-index.ts';
import type { SearchDocument } from '../../../src/engine/search/document.ts';
import { openIndex } from '../../../src/engine/search/search.ts';
import { document, someClaims } from './some-claims.ts';

/** Claims of many invented words, a few of which recur. */
function manyClaims(count: number): SearchDocument[] {
  const word = (number: number): string =>
    `${'bcdfgklm'.charAt(number % 8)}a${'nprstv'.charAt(number % 6)}o${'bdglm'.charAt(number % 5)}u${String.fromCharCode(97 + (number % 23))}`;
  return Array.from({ length: count }, (_, number) =>
    document(
      `claim-${String(number)}`,
      [number, number * 7 + 1, number * 13 + 5, number % 9].map(word).join(' '),
      { year: String(2000 + (number % 20)) },
    ),
  );
}

const claims = [...manyClaims(300), ...someClaims];
const split = { splitAbove: 100, splitTextsAbove: 0 };
const files = buildIndexFiles(claims, split);
const fetcher = (fetched: string[]) => (name: string) => {
  fetched.push(name);
  return Promise.resolve(files.get(name) ?? new Uint8Array());
};

describe('a split index', () => {
  test.each([
    'hihgest paid lamplighter',
    '"ferry crews" stopped',
    'ferry -fares',
    'verdict:true harbour',
    'year:2004',
    claims[17]?.claim ?? '',
  ])('answers %s as the whole one does', async (query) => {
    const [parts, whole] = [await openIndex(fetcher([])), await openIndex(buildIndex(claims))];
    expect(await parts.search(query)).toEqual(await whole.search(query));
  });

  test('fetches only what a query needs, and once', async () => {
    const fetched: string[] = [];
    const index = await openIndex(fetcher(fetched));
    expect(fetched).toEqual(['index.bin']);
    await index.search('lamplighters harbour');
    const first = [...fetched];
    expect(first.filter((name) => name.startsWith('terms-'))).toHaveLength(2);
    expect(first.some((name) => name.startsWith('facets-'))).toBe(false);
    await index.search('lamplighters harbour');
    expect(fetched).toEqual(first);
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  test('keeps most files when one claim is edited', () => {
    const edited = claims.map((claim, number) =>
      number === 20 ? { ...claim, claim: `${claim.claim} quoxel` } : claim,
    );
    const after = buildIndexFiles(edited, split);
    const changed = [...after].filter(
      ([name, bytes]) => Buffer.compare(bytes, files.get(name) ?? new Uint8Array()) !== 0,
    );
    // The head, the new word’s file and the claim’s texts.
    expect(changed.map(([name]) => name.replace(/\d+/, ''))).toEqual([
      'terms-.bin',
      'texts-.bin',
      'index.bin',
    ]);
  });

  test('keeps the files of earlier texts when a claim is added at the end', () => {
    const after = buildIndexFiles([...claims, document('late', 'A late claim.')], split);
    const texts = [...files].filter(([name]) => name.startsWith('texts-')).slice(0, -1);
    for (const [name, bytes] of texts) expect(after.get(name)).toEqual(bytes);
  });
});

test('all texts of a middling collection can be fetched at once', async () => {
  const middling = buildIndexFiles(claims, { splitTextsAbove: 0 });
  const fetched: string[] = [];
  const index = await openIndex((name) => {
    fetched.push(name);
    return Promise.resolve(middling.get(name) ?? new Uint8Array());
  });
  await index.matchText('Patients wait.');
  expect((await index.search('school roof')).hits[0]?.id).toBe('school-roof');
  expect(fetched).toEqual(['index.bin', 'alltexts-0.bin']);
  expect([...files.keys()].some((name) => name.startsWith('alltexts'))).toBe(false);
});

test('a small collection is one file', () => {
  expect([...buildIndexFiles(someClaims).keys()]).toEqual(['index.bin']);
});
