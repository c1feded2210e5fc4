import { expect, test } from 'vitest';
import { findSimilarSets } from '../../../src/engine/check/similar-sets.ts';

const setsOf = (...texts: string[]) => texts.map((text) => new Set(text.split(' ')));

test('pairs sets that have at least the share in common', () => {
  const sets = setsOf('a b c d', 'a b c d e', 'a b c x', 'd c b a');
  expect([...findSimilarSets(sets, 0.8)]).toEqual([
    [0, 1],
    [0, 3],
    [1, 3],
  ]);
});

test('has nothing to say of empty sets', () => {
  expect([...findSimilarSets([new Set(), new Set()], 0.8)]).toEqual([]);
});

test('finds every pair that comparing all with all finds', () => {
  const sets = Array.from({ length: 300 }, (_, seed) => pickMembers(seed));
  const share = (a: Set<string>, b: Set<string>) =>
    [...a].filter((member) => b.has(member)).length / new Set([...a, ...b]).size;
  for (const atLeast of [0.5, 0.8, 1]) {
    const expected = sets.flatMap((b, later) =>
      sets
        .slice(0, later)
        .flatMap((a, earlier) => (share(a, b) >= atLeast ? [[earlier, later]] : [])),
    );
    expect(expected).not.toEqual([]);
    expect([...findSimilarSets(sets, atLeast)]).toEqual(expected);
  }
});

/** Two to nine of twelve members, the same ones for the same seed. */
function pickMembers(seed: number): Set<string> {
  let state = seed + 1;
  const draw = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  return new Set(Array.from({ length: 2 + draw(8) }, () => `m${draw(12)}`));
}
