import { expect, test } from 'vitest';
import { Recent } from '../../../src/site/reads/recent.ts';

test('keeps what is asked for again, and forgets what is not', () => {
  const recent = new Recent<string, number>(10);
  recent.set('asked for', 1);
  recent.set('forgotten', 2);
  for (let key = 0; key < 100; key++) {
    recent.set(String(key), key);
    expect(recent.get('asked for')).toBe(1);
  }
  expect(recent.get('forgotten')).toBeUndefined();
  expect(recent.get('99')).toBe(99);
  // At least so many are there.
  expect([90, 91, 95].map((key) => recent.get(String(key)))).toEqual([90, 91, 95]);
});
