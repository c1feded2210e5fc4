import { expect, test } from 'vitest';
import { markChanges } from '../../../src/cli/review/mark-changes.ts';

/** `[-old-]{+new+}`. */
function show(before: string, after: string): string {
  return markChanges(before, after)
    .map((node) => {
      const value =
        'children' in node
          ? node.children.map((child) => ('value' in child ? child.value : '')).join('')
          : 'value' in node
            ? node.value
            : '';
      return node.type === 'delete'
        ? `[-${value}-]`
        : node.type === 'inserted'
          ? `{+${value}+}`
          : value;
    })
    .join('');
}

test.each([
  ['a word', 'It was red.', 'It was green.', 'It was [-red-]{+green+}.'],
  ['a first text', '', 'It was red.', '{+It was red.+}'],
  ['a text that is gone', 'It was red.', '', '[-It was red.-]'],
  [
    'a sentence that was rewritten',
    'It may be so here.',
    'We do not know that now.',
    '[-It may be so here-]{+We do not know that now+}.',
  ],
  [
    'a long text around a change',
    `${'a '.repeat(100)}red${' b'.repeat(100)}`,
    `${'a '.repeat(100)}green${' b'.repeat(100)}`,
    `… ${'a '.repeat(40)}[-red-]{+green+}${' b'.repeat(40)} … `,
  ],
])('marks %s', (_, before, after, marked) => {
  expect(show(before, after)).toBe(marked);
});

test('ends in time for texts that have nothing in common', () => {
  const words = (seed: string) =>
    Array.from({ length: 40_000 }, (_, index) => `${seed}${index}`).join(' ');
  const started = performance.now();
  expect(markChanges(words('a'), words('b'))).toHaveLength(2);
  expect(performance.now() - started).toBeLessThan(10_000);
});
