import { expect, test } from 'vitest';
import { findGap, parseShard } from '../../src/cli/build/part-file.ts';

test('a shard counts from one', () => {
  expect(parseShard('2/8')).toEqual({ index: 1, count: 8 });
  expect(parseShard('8/8')).toEqual({ index: 7, count: 8 });
});

test.each(['0/8', '9/8', '2', '2/', '-1/8', 'x/y', '1/8 '])('`%s` is no shard', (text) => {
  expect(parseShard(text)).toBeUndefined();
});

const part = (index: number, count = 2, content = 'a') => ({ index, count, content });

test('all parts of one site are enough, in any order', () => {
  expect(findGap([part(1), part(0)])).toBeUndefined();
});

test.each([
  [[], 'There is no part.'],
  [[part(0)], 'Missing: 2/2.'],
  [[part(0), part(1, 3)], 'different numbers'],
  [[part(0), part(1, 2, 'b')], 'same content'],
])('%j are not', (records, problem) => {
  expect(findGap(records)).toContain(problem);
});
