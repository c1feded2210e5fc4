import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/engine/search/edit-distance.ts';

test.each([
  ['lamp', 'lamp', 0],
  ['lamp', 'lump', 1],
  ['lamp', 'lamps', 1],
  ['lamp', 'amp', 1],
  ['lamp', 'lapm', 1],
  ['lamplighter', 'lamplihgtre', 2],
  ['lamp', 'plum', 3],
])('from %s to %s are %i edits, counted up to two', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test('agrees with the whole matrix', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(wholeMatrix(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

function wholeMatrix(a: string, b: string): number {
  const cost = (row: number, column: number): number => {
    if (row === 0 || column === 0) return row + column;
    const swap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    return Math.min(
      at(row - 1, column) + 1,
      at(row, column - 1) + 1,
      at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
      row > 1 && column > 1 && swap ? at(row - 2, column - 2) + 1 : Infinity,
    );
  };
  const costs = new Map<string, number>();
  const at = (row: number, column: number): number => {
    const key = `${String(row)} ${String(column)}`;
    const known = costs.get(key) ?? cost(row, column);
    costs.set(key, known);
    return known;
  };
  return at(a.length, b.length);
}
