import { expect, test } from 'vitest';
import { compareWords } from '../../../src/engine/history/word-changes.ts';

const show = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join('');

test.each([
  ['It is 621 km long.', 'It is 612 km long.', 'It is [-621-][+612+] km long.'],
  [
    'It was a red one in May.',
    'It is a blue one in May.',
    'It [-was a red-][+is a blue+] one in May.',
  ],
  ['', 'It is new.', '[+It is new.+]'],
  ['Gone.', '', '[-Gone.-]'],
])('marks the words that differ: %s | %s', (before, after, shown) => {
  expect(show(before, after)).toBe(shown);
});

test('cuts long stretches that stayed, at words', () => {
  const long = 'word '.repeat(100);
  expect(show(`${long}old ${long}`, `${long}new ${long}`)).toMatch(
    /^…( word){11} \[-old-\]\[\+new\+\] (word ){11}…$/,
  );
});

test('replaces texts whole that differ too much to be told apart', () => {
  const text = (seed: string) => Array.from({ length: 3000 }, (_, n) => `${seed}${n}`).join(' ');
  expect(compareWords(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
