import { afterEach, expect, test, vi } from 'vitest';
import { shareWork } from '../../../src/site/build/share-work.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const pages = [
  { pathname: '/search/' },
  { pathname: '/search/index.bin' },
  ...Array.from({ length: 100 }, (_, index) => [
    { pathname: `/claims/2024-claim-${index}/` },
    { pathname: `/api/v1/claims/2024-claim-${index}.json` },
  ]).flat(),
];

test('threads make every page once, and what is about the same by one', () => {
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const made: string[][] = [[], []];
  vi.stubEnv('BUILD_THREAD', '0');
  const first = shareWork(pages, { taken });
  const turns = [first.take()];
  for (let page = 0; page < 30; page++) made[0]?.push(turns[0]?.next().value?.pathname ?? '');
  vi.stubEnv('BUILD_THREAD', '1');
  turns.push(shareWork(pages, { taken }).take());
  for (let at = 0; made.flat().length < pages.length && at < 1000; at++) {
    const page = turns[at % 2]?.next().value;
    if (page) made[at % 2]?.push(page.pathname);
  }
  expect(first.total).toBe(pages.length);
  expect(made.flat().sort()).toEqual(pages.map(({ pathname }) => pathname).sort());
  for (const own of made) {
    const subjects = own.map((pathname) => /claim-\d+|search/.exec(pathname)?.[0]);
    expect(subjects.length).toBeGreaterThan(40);
    for (const subject of subjects.filter((name) => name !== 'search'))
      expect(subjects.filter((other) => other === subject)).toHaveLength(2);
  }
  expect(made[0]?.slice(0, 2)).toEqual(['/search/', '/search/index.bin']);
});
