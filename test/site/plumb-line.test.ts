import { expect, test } from 'vitest';
import type { Verdict } from '../../src/engine/model/verdict.ts';
import { plumbLineOf } from '../../src/site/plumb-line.ts';

const scaleOf = (steps: number): Verdict[] =>
  Array.from({ length: steps }, (_, index) => ({
    id: `step-${'abcdefg'.charAt(index)}`,
    label: 'x',
    definition: 'x',
    rating: steps - index,
    tone: 'x',
  }));

function drawn(scale: readonly Verdict[]): string[] {
  return scale.map((verdict) => {
    const line = plumbLineOf(verdict, scale);
    return line.kind === 'swing' ? `${line.angle}° ${line.bob}` : line.kind;
  });
}

test('swings the further, the less true', () => {
  expect(drawn(scaleOf(5))).toEqual([
    '0° filled',
    '12° filled',
    '31° half',
    '55° open',
    '82° struck',
  ]);
});

test.each([
  [1, ['0° filled']],
  [2, ['0° filled', '82° struck']],
  [3, ['0° filled', '31° half', '82° struck']],
  [4, ['0° filled', '18° filled', '46° open', '82° struck']],
])('draws a scale of %i steps', (steps, marks) => {
  expect(drawn(scaleOf(steps))).toEqual(marks);
});

test('goes by the ratings, not by the order in which verdicts are listed', () => {
  const scale = scaleOf(3);
  expect(drawn([...scale].reverse())).toEqual(['82° struck', '31° half', '0° filled']);
});

test('draws what stands off the scale without an angle', () => {
  const off = { id: 'off', label: 'x', definition: 'x', tone: 'x' };
  expect(plumbLineOf({ ...off, mark: 'dotted' }, scaleOf(5))).toEqual({ kind: 'dotted' });
  expect(plumbLineOf(off, scaleOf(5))).toEqual({ kind: 'bare' });
});
