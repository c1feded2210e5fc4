import { expect, test } from 'vitest';
import { isOwn, readPart } from '../../src/site/part.ts';

const names = Array.from({ length: 1000 }, (_, index) => `2024-claim-${index}`);

test('of all parts exactly one makes a thing, and each makes about as many', () => {
  const parts = [0, 1, 2, 3].map((index) =>
    names.filter((name) => isOwn(name, { index, count: 4 })),
  );
  expect(parts.flat().sort()).toEqual(names.toSorted());
  for (const part of parts) expect(part.length).toBeGreaterThan(150);
});

test('without a part, a process makes everything', () => {
  expect(readPart('')).toEqual({ index: 0, count: 1 });
  expect(names.every((name) => isOwn(name, readPart('')))).toBe(true);
});

test.each(['8/8', '1', '-1/2', '1/0', 'a/b'])('`%s` is no part', (text) => {
  expect(() => readPart(text)).toThrow('BUILD_PART');
});
